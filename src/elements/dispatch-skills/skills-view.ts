import type { Position } from 'geojson';
import type { ZonesNear } from '../../geo/time-zone.ts';
import type { Messages } from '../../language/messages.ts';
import type { SkillsMessages } from '../../language/skills.ts';
import type { LocalText } from '../../language/text.ts';
import type { Dispatch, Level, PlaceFeature } from '../../model/types.ts';
import type { Box } from '../../scene/layout/occupancy.ts';
import type { Frame } from '../../scene/layout/trace.ts';
import type { Scene } from '../../scene/types.ts';
import type { PictureProjection } from '../../static/picture.ts';
import type { View } from '../../static/projection.ts';
import type { Grounds } from './country-shape.ts';

/** The tools, in the order in which they are offered. */
export const SKILL_TOOLS = ['measure', 'scale', 'area', 'clock', 'daylight'] as const;
export type SkillTool = (typeof SKILL_TOOLS)[number];

/** The maps, from the one that bends nothing to those that do. */
export const SKILL_PROJECTIONS: readonly PictureProjection[] = ['globe', 'mercator', 'equal-earth'];

/** A place of the story that can be measured from. */
export interface SkillPlace {
  readonly id: string;
  readonly name: LocalText;
  readonly at: Position;
  readonly feature: PlaceFeature;
}

/** An end of what is measured: a place of the story, or any point. */
export interface MeasureEnd {
  readonly place: string | null;
  readonly at: Position;
}

/** All that pupils can set; the same for every projection. */
export interface SkillsState {
  readonly ends: readonly [MeasureEnd, MeasureEnd];
  /** Which end the next tap on the map sets. */
  readonly next: 0 | 1;
  /** Middle of the cross that shows the scale. */
  readonly cross: Position;
  /** ISO 3166-1 alpha-2 of the country that is compared; empty for the largest of the story. */
  readonly country: string;
  /** Where its middle was moved to; null while it lies where it belongs. */
  readonly moved: Position | null;
  /** Id of an event, or empty. */
  readonly event: string;
  /** ms since 1970, UTC. */
  readonly moment: number;
}

/** How the map is drawn now. */
export interface DrawnMap {
  readonly view: View;
  readonly frame: Frame;
  /** The meridian in its middle, degrees. */
  readonly middle: number;
}

/** What a tool has to know. */
export interface SkillsView {
  readonly dispatch: Dispatch;
  readonly places: readonly SkillPlace[];
  readonly scene: Scene;
  readonly words: SkillsMessages;
  readonly messages: Messages;
  /** Language wanted, and that of the interface. */
  readonly lang: string;
  readonly spoken: string;
  readonly level: Level;
  readonly projection: PictureProjection;
  readonly state: SkillsState;
  readonly set: (change: Partial<SkillsState>) => void;
  readonly map: DrawnMap | null;
  readonly zones: ZonesNear | null;
  readonly zonesFailed: boolean;
  /** Grounds from which outlines are taken; null until they are there. */
  readonly outlines: Grounds | null;
}

/** A question to the class, and what answers it now. */
export interface SkillTask {
  readonly question: string;
  readonly answer: string;
}

/** One tool: what stands beside the map, and what is drawn over it. */
export interface Tool {
  /** What of the world its map shows. */
  readonly extent: 'places' | 'world';
  readonly lead: (view: SkillsView) => string;
  readonly controls: (view: SkillsView) => unknown;
  /** In words; read out when it changes. */
  readonly results: (view: SkillsView) => unknown;
  readonly caveat: (view: SkillsView) => unknown;
  readonly task: (view: SkillsView) => SkillTask | null;
  /** SVG over the map, in its px. */
  readonly overlay: (view: SkillsView, map: DrawnMap) => unknown;
  /** What of the picture under it gives way: all names, or the marks of some places. */
  readonly hides?: (view: SkillsView) => 'names' | readonly string[];
  /** True where its words are wide, and stand under the map. */
  readonly isWide?: boolean;
  /** Where the ground's own names may not stand. */
  readonly keepFree?: (view: SkillsView, map: DrawnMap) => readonly Box[];
  /** Where what can be dragged lies. */
  readonly handleAt?: (view: SkillsView, handle: string) => Position | null;
  readonly move?: (view: SkillsView, handle: string, to: Position) => void;
  readonly tap?: (view: SkillsView, at: Position) => void;
}
