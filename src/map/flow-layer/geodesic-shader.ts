import { BENT_Y } from './bent-flows.ts';
import { COPY_ZERO } from './choose-flows.ts';
import { ROW_SHIFT, SEPARATION } from './flow-words.ts';
import { CUT_PERIOD } from './look-shader.ts';
import { FASTEST, SLOWEST } from './pick-shape.ts';

/*
 * The vertex shaders of mass flows. There are no vertex attributes: gl_VertexID says which flow, which pair of
 * vertices along it, and which side. Two passes: SETUP works out once for each flow and camera what all its vertices
 * share, and writes it as one point into four integer textures, which every WebGL 2 can draw to; LINE reads that
 * and draws. (In one pass, all that was done for each of a flow's 20 to 60 vertices and was most of their cost.)
 *
 * STRIP. A flow of S segments takes 2S + 5 vertices: S + 1 pairs of the body (k = 0 … 2S + 1), a pair as wide as the
 * head (2S + 2, 2S + 3) and the tip (2S + 4). The wide pair lies on the line of the body's last pair. Which of them
 * make triangles, and in which order, tells strip-indices.ts.
 * u_strip: place of the call's first entry in the list, S, vertices a flow, k of a flow's first vertex.
 *
 * RECORD of a flow, four texels: a, Ω | b', longitude of a in turns with the copy of the world | share of the way at
 * which the view begins and ends (16 bits each), t where the body ends, px per radian at the end, the same at the
 * start and three quarters as shares of that (16 steps an octave, 8 bits each) | head length and half width, lane
 * and shift, separation at start and end (px, halves), style 11 bits, state 2, head in view 1, core 7, half width at
 * the neck in 1/32 px 11.
 *
 * ARC. With places a, b (unit vectors), d = a·b, c = b − a, q = c − a (a·c): Ω = atan2(|q|, d), b' = q / |q|,
 *     p(t) = a cos t + b' sin t,   p'(t) = b' cos t − a sin t = n × p,   n = a × b',   0 ≤ t ≤ Ω,
 * the orthonormal form of the slerp (Shoemake 1985). Written with c it is as exact in float32 for tiny arcs as for
 * long ones. Exact antipodes go by the north pole. See great-circle.ts for the same in TypeScript.
 *
 * VIEW. All that can be seen lies in a cap of centre c and radius r. With A = a·c and B = b'·c,
 * p·c = A cos t + B sin t ≥ cos r for t within acos(cos r / √(A² + B²)) of atan2(B, A): all segments go there.
 *
 * On the flat map, where copies of the world show the rest, what lies outside the view's longitudes is left out too:
 * with C = |a.xz|², Q = b'.xz·a.xz and P = |n.y|, tan l = P sin t / (C cos t + Q sin t) for the way l in longitude,
 * so that t = atan2(C sin l, P cos l − Q sin l).
 *
 * PROJECTION is that of MapLibre's prelude. On the globe it takes the unit vector from us, so that the pole is a
 * place like any other and 180° does not exist; it writes a z that hides what is behind the limb. On the flat
 * map longitudes count from the start's meridian: a.xz points along it, so that
 * λ − λa = atan2(p.x a.z − p.z a.x, p.z a.z + p.x a.x), below half a turn, and never wraps.
 * The derivative along the arc takes the same matrices with w = 0: on the globe p'; on the flat map
 * d(x, y)/dt = (n.y, −p'.y) / (2π cos² φ). Then d(xy/w) ∝ xy' w − xy w' is the direction on the screen, and
 * divided by w² the px that one radian of arc takes there.
 *
 * BENT. Flows that climb beyond 72° are two halves of parabolas on the flat map, see bent-flows.ts.
 *
 * SIZES follow src/scene/layout/strand-size.ts: head 6 + 1.35 w long and 6 + 1.75 w wide, smaller for lines thinner
 * than any of a story's; tail 0.35 of the neck; in between the width grows with s^0.8, here s (1.37 − 0.37 s).
 * The tip lies on the end of the arc, or a head's length behind it where neighbours' heads have the first row.
 * Towards the limb lanes close in as the ground between them does (`fold`: how much of a step aside is left there).
 * `e` is the px per radian at the end, which places neck and head on the arc: the neck lies 0.78 of the head's
 * length before the tip. Strands that would be squeezed (short on the screen) close in and get thinner.
 *
 * CUT. Where the status cuts or strikes the line, px and phase are integrals over the arc of f = speed and
 * f = speed / period, taken as linear between five points: with x = t / Ω and a the part of a quarter before x,
 * F(x) = Ω Σ a (f + 2 a (g − f)), f and g being the values at the ends of the quarter. So all vertices of a flow
 * agree on its length. Solid lines count with the scale at their end.
 */

const RECORD = ['0', '1', '2', '3'];
const TEXTURES = RECORD.map((n) => `u_record${n}`);

const SHARED = `
precision highp float;
precision highp int;
precision highp usampler2D;
uniform vec2 u_size;
uniform float u_px,u_edge;
vec3 ga,gb,gn;
float angle,lng;
vec4 bend;
vec2 top;
ivec2 at(int i){return ivec2(i&${2 ** ROW_SHIFT - 1},i>>${ROW_SHIFT});}
`;

const FLAT = `
float mercY(float s){s=clamp(s,-.9962721,.9962721);return .5-log((1.+s)/(1.-s))/(4.*PI);}
float turnTo(vec3 p){return atan(p.x*ga.z-p.z*ga.x,p.z*ga.z+p.x*ga.x)/(2.*PI);}
void setBend(){
float y=ga.y*cos(angle)+gb.y*sin(angle),l=turnTo(ga*cos(angle)+gb*sin(angle));
if(l>.4999999)l-=1.;
bend=vec4(.5+lng,mercY(ga.y),.5+lng+l,mercY(y));
top.x=ga.y+y>-1e-6?min(${BENT_Y.toFixed(7)},min(bend.y,bend.w)):max(${(1 - BENT_Y).toFixed(7)},max(bend.y,bend.w));
vec2 r=sqrt(abs(bend.yw-top.x));
top.y=r.x+r.y>0.?r.x/(r.x+r.y):.5;}
vec2 flatPoint(vec3 p,float x,out vec2 v,vec3 dp){
#ifdef BENT
vec2 d=x<top.y?vec2(bend.y,0):vec2(bend.w,1);
float w=d.y-top.y,u=(x-top.y)/(abs(w)<1e-6?1.:w);
v=vec2(bend.z-bend.x,2.*(d.x-top.x)*u/(abs(w)<1e-6?1.:w))/angle;
return vec2(mix(bend.x,bend.z,x),top.x+(d.x-top.x)*u*u);
#else
v=vec2(gn.y,-dp.y)/(2.*PI*max(1.-p.y*p.y,1e-4));
return vec2(.5+lng+turnTo(p),mercY(p.y));
#endif
}
`;

const PROJECT = `
void project(vec3 p,float x,out vec4 c,out vec4 v){
vec3 d=cross(gn,p);
#ifdef SPHERE
c=u_projection_matrix*vec4(p,1);
c.z=globeComputeClippingZ(p)*c.w;
v=u_projection_matrix*vec4(d,0);
#else
vec2 m,f=flatPoint(p,x,m,d);
#ifdef GLOBE
c=interpolateProjection(f,p,0.);
v=mix(u_projection_fallback_matrix*vec4(m,0,0),u_projection_matrix*vec4(d,0),u_projection_transition);
#else
c=projectTile(f);
v=u_projection_matrix*vec4(m,0,0);
#endif
#endif
}
vec2 way(vec4 c,vec4 v){return (v.xy*c.w-c.xy*v.w)*u_size;}
float fold(vec4 c,vec2 right){
#ifdef SPHERE
return min(1.,.5*abs(dot(way(c,u_projection_matrix*vec4(gn,0)),right))/(c.w*c.w*u_px));
#else
return 1.;
#endif
}
float speed(vec4 c,vec4 v){return clamp(.5*length(way(c,v))/max(c.w*c.w,1e-12),${SLOWEST}*u_px,${FASTEST}.*u_px);}
`;

const SETUP = `
uniform usampler2D u_flows,u_list;
uniform highp sampler2D u_places;
uniform ivec3 u_states;
uniform vec4 u_cap;
uniform vec2 u_target,u_range;
uniform int u_first;
flat out uvec4 v_record0,v_record1,v_record2,v_record3;
float speedAt(vec3 p,float x){vec4 c,v;project(p,x,c,v);return speed(c,v);}
float timeAt(float l){
float s=sin(l),c=dot(ga.xz,ga.xz);
return l<=0.?0.:l>=PI?angle:min(angle,atan(c*s,abs(gn.y)*cos(l)-dot(gb.xz,ga.xz)*s));}
void main(){
#ifdef GLOBE
v_projection_tile_x=0.;
#endif
int slot=gl_VertexID+u_first;
uint entry=texelFetch(u_list,at(slot),0).r;
int id=int(entry&0xffffffu);
uvec4 w=texelFetch(u_flows,at(id),0);
vec4 pa=texelFetch(u_places,at(int(w.x&65535u)),0),pb=texelFetch(u_places,at(int(w.x>>16)),0);
ga=pa.xyz;lng=pa.w+float(entry>>24)-${COPY_ZERO}.;
vec3 q=pb.xyz-ga;
q-=ga*dot(ga,q);
float n=length(q),d=dot(ga,pb.xyz);
angle=atan(n,d);
if(n<5e-7){
angle=PI;
q=abs(ga.y)>.9999999?vec3(ga.x,0,ga.z):vec3(0,1,0)-ga*ga.y;
n=length(q);}
gb=q/n;
gn=cross(ga,gb);
float t0=0.,t1=angle;
#ifdef BENT
setBend();
#ifndef GLOBE
vec2 g=(u_range-bend.x)/(abs(bend.z-bend.x)<1e-6?1e-6:bend.z-bend.x);
t0=angle*clamp(min(g.x,g.y),0.,1.);t1=angle*clamp(max(g.x,g.y),0.,1.);
#endif
#else
if(u_cap.w>-1.){
float A=dot(ga,u_cap.xyz),B=dot(gb,u_cap.xyz),R=length(vec2(A,B)),m=atan(B,A),h=acos(clamp(u_cap.w/max(R,1e-9),-1.,1.));
if(m-h>angle)m-=2.*PI;else if(m+h<0.)m+=2.*PI;
t0=clamp(m-h,0.,angle);t1=clamp(m+h,0.,angle);}
#ifndef GLOBE
vec2 g=sign(gn.y)*(u_range-.5-lng)*2.*PI;
g=vec2(timeAt(min(g.x,g.y)),timeAt(max(g.x,g.y)));
t0=max(t0,g.x);t1=min(t1,g.y);
#endif
#endif
float width=float(w.y&1023u)*.125,neck=.5*width,far=u_px*angle;
#ifndef SPHERE
float y=.5*(ga.y+pb.y);
far*=inversesqrt(max(1.-2.*y*y/max(1.+d,1e-3),.02));
#endif
float wide=float(w.z>>23)*2.,fan=wide>0.?min(1.,.3*far/wide):1.;
vec2 head=max(vec2(9),6.+vec2(1.35,1.75)*width)*min(1.,.3+.28*width)*vec2(1,.5);
if(wide>0.){
neck*=max(.4,fan);
head.y=min(head.y,neck+3.5*fan+.5);
head.x=min(head.x,2.2*head.y);}
head*=min(1.,.45*far/head.x);
neck=min(neck,.85*head.y);
float back=float(w.y>>28&1u)*min(head.x+1.,.3*far);
uint state=id==u_states.y?2u:id==u_states.x?1u:uint(u_states.z);
float grown=state==1u?1.15:1.,edge=u_edge+1.+(state==1u?1.:state==2u?1.25:0.),
e=speedAt(pb.xyz,1.),end=max(angle-(back+head.x+edge)/e,0.);
vec2 sep=unpackSnorm2x16(w.w)*${SEPARATION}*far/angle,
lane=vec2(float(w.z&4095u)-2048.,float(w.z>>12&2047u)-1024.)*vec2(.25,.5)*fan;
uint speeds=0u;
for(int i=0;i<4;i++){
float x=.25*float(i),f=speedAt(ga*cos(x*angle)+gb*sin(x*angle),x)/e;
speeds|=uint(clamp(16.*log2(f)+128.5,0.,255.))<<8*i;}
v_record0=floatBitsToUint(vec4(ga,angle));
v_record1=floatBitsToUint(vec4(gb,lng));
v_record2=uvec4(packUnorm2x16(vec2(t0,max(t0,t1))/angle),floatBitsToUint(vec2(end,e)),speeds);
v_record3=uvec4(packHalf2x16(head),packHalf2x16(lane),packHalf2x16(clamp(sep,-6e4,6e4)),
w.y>>10&2047u|state<<11|(t1>end?1u<<13:0u)|(w.y>>21&127u)<<14|uint(min(neck*32.,2047.))<<21);
gl_PointSize=1.;
gl_Position=vec4((vec2(at(slot))+.5)/u_target*2.-1.,0,1);
}`;

export const SETUP_FRAGMENT = `#version 300 es
precision highp float;
precision highp int;
${RECORD.map((n) => `flat in uvec4 v_record${n};layout(location=${n}) out uvec4 o_record${n};`).join('')}
void main(){${RECORD.map((n) => `o_record${n}=v_record${n};`).join('')}}`;

const LINE = `
uniform usampler2D ${TEXTURES.join()};
uniform ivec4 u_strip;
out vec4 v_line;
flat out uint v_style;
flat out vec4 v_size;
flat out vec2 v_run;
out float v_rim;
float taper(float tail,float neck,float s){return mix(tail,neck,s*(1.37-.37*s));}
#ifdef CUT
${CUT_PERIOD}
float upTo(vec4 f,vec4 g,float x){
vec4 a=clamp(x-vec4(0,.25,.5,.75),0.,.25);
return angle*dot(a,f+2.*(g-f)*a);}
#endif
void main(){
#ifdef GLOBE
v_projection_tile_x=0.;
#endif
int slot=gl_VertexID/u_strip.z,k=gl_VertexID-slot*u_strip.z+u_strip.w,last=2*u_strip.y+1;
ivec2 i=at(slot+u_strip.x);
vec4 r0=uintBitsToFloat(texelFetch(u_record0,i,0)),r1=uintBitsToFloat(texelFetch(u_record1,i,0));
uvec4 r2=texelFetch(u_record2,i,0),r3=texelFetch(u_record3,i,0);
ga=r0.xyz;gb=r1.xyz;angle=r0.w;lng=r1.w;
gn=cross(ga,gb);
#ifdef BENT
setBend();
#endif
vec2 range=unpackUnorm2x16(r2.x)*angle,head=unpackHalf2x16(r3.x),lane=unpackHalf2x16(r3.y),sep=unpackHalf2x16(r3.z);
float end=uintBitsToFloat(r2.y),e=uintBitsToFloat(r2.z),neck=float(r3.w>>21)/32.;
uint style=r3.w&16383u,status=style>>5&7u,shape=style>>8&7u,state=style>>11&3u;
float grown=state==1u?1.15:1.,edge=u_edge+1.+(state==1u?1.:state==2u?1.25:0.),
tn=end+(.22*head.x+edge)/e;
bool isShown=style>>13>0u,isHead=k>last&&isShown,isTip=isHead&&k>last+2;
float side=float(k&1)*2.-1.,
t=isTip?end+(head.x+edge)/e:isHead?end:mix(min(range.x,end),isShown?end:min(range.y,end),float(min(k,last)>>1)/float(max(u_strip.y,1))),
s=t/angle;
vec4 c,v;
project(ga*cos(t)+gb*sin(t),s,c,v);
vec2 dir=way(c,v);
dir=dot(dir,dir)>0.?normalize(dir):vec2(1,0);
vec2 right=vec2(dir.y,-dir.x);
float u=2.*s-1.,own=abs(lane.y)-max(mix(sep.x,sep.y,s)*sign(lane.y),0.);
u*=u;
float off=(lane.x*(1.-.15*u*u)+.5*(own+sqrt(own*own+4.))*sign(lane.y))*fold(c,right),
tail=shape>2u?neck:min(neck,max(.75,.35*neck)),
half_=taper(tail,neck,clamp(t/max(tn,1e-6),0.,1.))*grown,
reach=half_+edge;
v_rim=1.;
v_size=vec4(head*grown,neck*grown,float(r3.w>>14&127u)/127.);
v_style=style|1u<<13;
#ifdef CUT
vec4 f=e*exp2((vec4(r2.w&255u,r2.w>>8&255u,r2.w>>16&255u,r2.w>>24)-128.)/16.),g=vec4(f.yzw,e),p;
for(int i=0;i<4;i++)p[i]=1./cutPeriod(status,2.*taper(tail,neck,.25*float(i)));
vec4 fp=f*p,gp=g*vec4(p.yzw,1./cutPeriod(status,2.*neck));
float from=min(t,tn)/angle,to=tn/angle;
v_run=vec2(upTo(fp,gp,to),upTo(f,g,to));
v_line=vec4(0,half_,t>tn?(tn-t)*e:v_run.y-upTo(f,g,from),isHead?0.:v_run.x-upTo(fp,gp,from));
reach=status==3u?max(reach,7.):reach;
#else
v_run=vec2(0,tn*e);
v_line=vec4(0,half_,(tn-t)*e,0);
#endif
vec2 px=right*off;
float l=head.x*grown,hw=head.y*grown,m=edge*length(vec2(1,hw/l)),over=m*l/hw;
if(isHead){
reach=isTip?0.:max(reach,hw/l*(l+edge)+m);
v_line.yz=vec2(neck*grown,isTip?-.78*l-over:.22*l+edge);
px+=dir*(isTip?over:0.);}
v_line.x=side*reach;
px+=right*v_line.x;
gl_Position=c;
gl_Position.xy+=px*2./u_size*c.w;
}`;

/** What of the shaders is needed; each combination is a program, since software executes both sides of a branch. */
export interface GeodesicVariant {
  /** The globe, not on its way to the flat map. */
  readonly sphere: boolean;
  readonly bent: boolean;
  /** The status cuts or strikes the line. */
  readonly cut: boolean;
}

/** MapLibre's part of a shader, for the projection in use. */
export interface Prelude {
  readonly vertexShaderPrelude: string;
  readonly define: string;
}

/** The names of the samplers of a flow's record. */
export const RECORD_SAMPLERS: readonly string[] = TEXTURES;

/** Writes the records of the flows that are drawn; does not depend on `cut`. */
export function setupShader(prelude: Prelude, variant: GeodesicVariant): string {
  return assemble(prelude, { ...variant, cut: false }, SETUP);
}

/** Draws flows from their records. */
export function lineShader(prelude: Prelude, variant: GeodesicVariant): string {
  return assemble(prelude, variant, LINE);
}

function assemble({ vertexShaderPrelude, define }: Prelude, variant: GeodesicVariant, main: string): string {
  const { sphere, bent, cut } = variant;
  const defines = Object.entries({ SPHERE: sphere, BENT: bent, CUT: cut })
    .filter(([, isOn]) => isOn)
    .map(([name]) => `#define ${name}`);
  const parts = ['#version 300 es', ...defines, vertexShaderPrelude, define, SHARED];
  return [...parts, sphere ? '' : FLAT, PROJECT, main].join('\n');
}
