/*
 * Lights as points. `a_light`: px from the top left, and the direction of the flow on the screen, y down;
 * `a_half`: half the width of the line, px. A light is what look-shader.ts makes of one: an ellipse of 8 px
 * along the line and as wide as it, and never outside of it.
 */
export const LIGHT_VERTEX = `#version 300 es
precision highp float;
layout(location=0) in vec4 a_light;
layout(location=1) in float a_half;
uniform vec2 u_size;
uniform float u_dpr;
out vec2 v_dir;
out float v_half,v_px;
void main(){
v_dir=a_light.zw;
v_half=a_half;
v_px=2.*(max(8.,a_half)+1.);
gl_PointSize=v_px*u_dpr;
gl_Position=vec4(a_light.x/u_size.x*2.-1.,1.-a_light.y/u_size.y*2.,0.,1.);
}`;

export const LIGHT_FRAGMENT = `#version 300 es
precision highp float;
uniform vec3 u_colour;
uniform float u_dpr;
in vec2 v_dir;
in float v_half,v_px;
out vec4 o_colour;
void main(){
vec2 p=(gl_PointCoord-.5)*v_px;
float z=dot(p,v_dir),x=abs(p.y*v_dir.x-p.x*v_dir.y);
float a=.9*clamp(-(x-v_half)*u_dpr,0.,1.)*smoothstep(1.,.2,length(vec2(x/max(v_half,2.),z/8.)));
o_colour=vec4(u_colour*a,a);
}`;
