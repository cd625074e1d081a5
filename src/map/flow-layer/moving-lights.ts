/*
 * What only motion needs, fetched when it is turned on: the clock, and the lights over pictures of flows.
 */
export { LightPainter } from './light-painter.ts';
export { Motion } from './motion.ts';
