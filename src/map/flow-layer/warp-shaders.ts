/*
 * An old picture seen from a new camera. Flows lie on the surface, so the picture is a texture of it.
 *
 * Flat map: one triangle over everything; `u_homography` takes clip space (x, y, w) of now to that of the
 * picture, which is exact for every point of the map. Where the picture holds more than a world, what lies
 * beyond its edge is in it a world further left or right (`u_world`: one world to the east in its clip space).
 *
 * Globe: a net over the cap that can be seen, `u_net` rings and sectors; each facet carries its part of the
 * picture by the picture's own matrix, so only the height of the surface over the facet is off. What the
 * picture's camera did not see (`u_plane`: its limb) stays empty.
 */
export const FLAT_WARP_VERTEX = `#version 300 es
precision highp float;
uniform mat3 u_homography;
out vec3 v_at;
out float v_seen;
void main(){
vec2 p=vec2(float((gl_VertexID<<1)&2),float(gl_VertexID&2))*2.-1.;
v_at=u_homography*vec3(p,1.);
v_seen=1.;
gl_Position=vec4(p,0.,1.);
}`;

export const GLOBE_WARP_VERTEX = `#version 300 es
precision highp float;
uniform mat4 u_matrix,u_old_matrix;
uniform vec4 u_plane,u_cap;
uniform ivec2 u_net;
out vec3 v_at;
out float v_seen;
void main(){
int cell=gl_VertexID/6,corner=gl_VertexID-cell*6;
ivec2 at=ivec2(cell/u_net.y,cell%u_net.y)+ivec2(corner==1||corner==2||corner==4,corner==2||corner==4||corner==5);
float r=float(at.x)/float(u_net.x)*acos(u_cap.w),a=float(at.y)/float(u_net.y)*6.2831853;
vec3 c=u_cap.xyz,e=normalize(abs(c.y)<.9?vec3(c.z,0.,-c.x):vec3(0.,-c.z,c.y));
vec3 p=c*cos(r)+(e*cos(a)+cross(c,e)*sin(a))*sin(r);
v_at=(u_old_matrix*vec4(p,1.)).xyw;
v_seen=dot(p,u_plane.xyz)+u_plane.w;
gl_Position=u_matrix*vec4(p,1.);
gl_Position.z=0.;
}`;

export const WARP_FRAGMENT = `#version 300 es
precision highp float;
uniform sampler2D u_picture;
uniform float u_opacity;
uniform vec3 u_world;
in vec3 v_at;
in float v_seen;
out vec4 o_colour;
bool inside(vec3 p){return p.z>0.&&max(abs(p.x),abs(p.y))<=p.z;}
void main(){
vec3 p=v_at;
if(!inside(p)){vec3 e=p+u_world;p=inside(e)?e:p-u_world;}
if(v_seen<0.||!inside(p))discard;
o_colour=texture(u_picture,p.xy/p.z*.5+.5)*u_opacity;
}`;
