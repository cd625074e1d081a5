/*
 * The one look of all flows: mass flows and story strands share this fragment shader. It draws a strand from
 * signed distances in CSS px, so every edge is smooth at every pixel ratio, and blends casing, body, core,
 * head, light and strikes within one fragment: a dimmed strand is evenly pale.
 *
 * What a vertex shader has to hand over:
 *
 *     v_line   x: across from the centre line, + to the right of the direction
 *              y: half width of the body here, without casing, growth under the pointer included
 *              z: px along the line to the neck, where the body ends inside the head's notch; < 0 in the head
 *              w: phase of the cuts, 0 at the neck, 1 per period (`cutPeriod` px) backwards
 *     v_style  group (5 bits) | status << 5 (3) | shape << 8 (3) | state << 11 (2) | has a head << 13;
 *              status and shape as in types.ts, state 0 normal, 1 hovered, 2 selected, 3 dimmed
 *     v_size   head length, head half width, (not read here), share of the width that is core
 *     v_rim    share of the casing that is left: 1, less where a strand runs slim beside others
 *     v_run    phase at the tail, px from tail to neck
 *
 * Distances in the shader: `head` to the kite of the head, `full` to the whole body, `body` to what of it the
 * status leaves, `rim` to what the casing follows, `core` to the core. They are negative inside.
 * `rise` is where a body that runs on into its head ends. Dashes count from the neck: `k` is the one at or
 * before the fragment, `last` the one nearest to the tail (a rest under 0.4 of a dash, and a partial dot, are
 * left out), `a` px from its neck end. The numbers are those of the looks; see `cuts.ts` in the scene's
 * layout for the same cuts in SVG. An outline of 99 px is a solid filling.
 */

/** Length of one period of the cuts in px, for a status and the local width; 1 where nothing is cut. */
export const CUT_PERIOD = `float cutPeriod(uint s,float w){
return s==1u?max(10.,2.4*w)+max(4.,.7*w)
:s==2u?max(3.5,.75*w)+max(3.5,w)
:s==4u?max(10.,2.2*w)+2.*max(3.5,.7*w)+max(3.,.7*w)
:1.;}`;

/** Px between two lights that run along a strand. */
export const LIGHT_SPACING = 96;

export const LOOK_FRAGMENT = `#version 300 es
precision highp float;
in vec4 v_line;
flat in uint v_style;
flat in vec4 v_size;
flat in vec2 v_run;
in float v_rim;
uniform vec4 u_ink[32],u_tint[32],u_casing_colour,u_selection_colour;
uniform float u_casing,u_dpr,u_time;
out vec4 o_colour;
${CUT_PERIOD}
float cover(float d){return clamp(.5-d*u_dpr,0.,1.);}
float toLine(vec2 p,vec2 a,vec2 b){p-=a;b-=a;return length(p-b*clamp(dot(p,b)/dot(b,b),0.,1.));}
float box(float a,float b){return length(max(vec2(a,b),0.))+min(max(a,b),0.);}
void main(){
uint status=v_style>>5&7u,shape=v_style>>8&7u,state=v_style>>11&3u;
vec4 ink=u_ink[v_style&31u],casing=u_casing_colour;
float x=abs(v_line.x),h=v_line.y,z=v_line.z,w=2.*h,l=v_size.x,far=1e4,head=far,rise=0.;
if((v_style>>13&1u)>0u){
vec2 p=vec2(z+.78*l,x),barb=v_size.xy;
head=min(toLine(p,vec2(0),barb),toLine(p,barb,vec2(.78*l,0)));
if(x*l<p.x*barb.y&&z*barb.y<.22*l*x)head=-head;
rise=-.25*l;}
float side=x-h,full=box(side,max(rise-z,z-v_run.y)),body=full,rim=full,share=v_size.w,core=max(x-max(.5,h*share),full+.5),end=v_run.x,phase=max(v_line.w,0.),period=cutPeriod(status,w);
if(status==1u||status==4u){
float dash=max(10.,(status==1u?2.4:2.2)*w),last=floor(end-.4*dash/period),k=min(floor(phase),last),a=z<0.?z:(phase-k)*period,e=max((k>0.?0.:rise)-a,a-min(dash,(end-k)*period));
if(k<last)e=min(e,period-a);
core=max(core,e+.5);
body=last<0.?far:box(side,e);
rim=last<0.?far:box(side,max(rise-z,(phase-last)*period-min(dash,(end-last)*period)));
if(status==4u){
float dot=max(3.,.7*w),c=dash+max(3.5,.7*w)+.5*dot;
k=min(floor(phase),floor(end-(c+.5*dot)/period+.001));
if(k>=0.){
c=length(vec2(x,(phase-k)*period-c));
body=min(body,c-.5*dot);
core=min(core,c-.5*dot*share);}
rim=body;}}
if(status==2u){
float dot=max(3.5,w),c=period-.5*dot,k=floor(end+.001)-1.;
k=clamp(floor(phase+.5-c/period),0.,max(k,0.));
c=end<.999?far:length(vec2(x,(phase-k)*period-c));
body=rim=c-.5*dot;
core=c-.5*dot*share;}
float outline=shape==4u?1.25:status==3u||shape==3u?1.5:shape==0u?99.:1.,headline=shape==4u?1.25:status==3u?1.5:status>1u?1.75:shape==3u?1.5:99.,more=u_casing*v_rim+(state==1u?1.:0.);
vec4 inside=shape==4u||status==3u?casing:u_tint[v_style&31u],o=vec4(0);
if(state==2u){rim=min(full,head);o=u_selection_colour*cover(rim-more-1.25);}
o=mix(o,casing,cover(min(rim,head)-more));
if(outline==headline)body=min(body,head);
o=mix(o,mix(ink,inside,cover(body+outline)),cover(body));
if(shape==1u&&status!=3u&&share>0.)o=mix(o,ink,cover(core));
if(u_time>=0.)o=mix(o,casing,.9*cover(body+.5)*smoothstep(1.,.2,length(vec2(x/max(h,2.),(mod(z+u_time,${LIGHT_SPACING}.)-${LIGHT_SPACING / 2}.)/8.))));
if(outline!=headline)o=mix(o,mix(ink,casing,cover(head+headline)),cover(head));
if(status==3u){
float m=z-.5*v_run.y,n=max(0.,floor((.5*v_run.y-12.)/120.));
vec2 p=abs(vec2(x,m-120.*clamp(round(m/120.),-n,n)));
m=toLine(p,vec2(0),vec2(4.5));
o=mix(mix(o,casing,cover(m-2.125)),ink,cover(m-.875));}
o_colour=o*(state==3u?.26:1.);
}`;
