import { describe, expect, test } from 'vitest';
import { speakerRows } from '../../../src/elements/dispatch-sources/compare-table.ts';
import { contestedMarks, markInQuestion } from '../../../src/elements/dispatch-sources/contested-marks.ts';
import { PanelScenes } from '../../../src/elements/dispatch-sources/panel-scene.ts';
import { PANEL_THEME } from '../../../src/elements/dispatch-sources/panel-theme.ts';
import { speakerPanels } from '../../../src/elements/dispatch-sources/speaker-panels.ts';
import { isClaimed } from '../../../src/model/dispatch-index.ts';
import { parseDispatch } from '../../../src/model/parse.ts';
import { defaultTime } from '../../../src/model/select.ts';
import type { ClaimedFeature, DispatchFeature } from '../../../src/model/types.ts';
import { featureOf, readStory, shippedStories } from '../../lesson/raw-file.ts';
import { hasPlace, marksBySpeaker, mayBeConfirmed, topOf } from './raw-speakers.ts';

const { dispatch, raw } = readStory('geodata/dispatches/north-korea-russia.geojson');
const panels = speakerPanels(dispatch, null);
const everyone = [...panels.speakers, ...panels.placeless];
const ids = (marks: readonly { readonly id: string }[]) => marks.map(({ id }) => id);
const scenes = new PanelScenes(dispatch, { theme: PANEL_THEME, lang: 'en', time: null, localNames: false });
const panelOf = (speaker: string) => {
  const panel = panels.speakers.find((one) => one.speaker === speaker);
  if (!panel) throw new Error(`${speaker} has no map`);
  return panel;
};
const flowIn = (speaker: string, id: string) =>
  scenes.of(panelOf(speaker)).flows.find((one) => one.id === id);

describe('what each speaker draws', () => {
  test.each(shippedStories())('is what the file has of that speaker: $file', ({ dispatch, raw }) => {
    const { speakers, placeless } = speakerPanels(dispatch, null);
    const said = marksBySpeaker(raw);
    expect(new Set([...speakers, ...placeless].map(({ speaker }) => speaker))).toEqual(new Set(said.keys()));
    for (const { speaker, marks, drawn } of [...speakers, ...placeless]) {
      expect(new Set(ids(marks)), speaker ?? '').toEqual(said.get(speaker ?? ''));
      const placed = ids(marks).filter((id) => {
        const feature = featureOf(raw, id);
        const own = feature.properties.claims?.filter(({ by }) => topOf(raw, by) === speaker) ?? [];
        return hasPlace(raw, feature, own);
      });
      expect(new Set(drawn), speaker ?? '').toEqual(new Set(placed));
    }
  });

  test('is what stands on its map, and nothing else', () => {
    for (const panel of [panels.all, panels.confirmed, ...panels.speakers]) {
      const { drawn, flows } = scenes.of(panel);
      const places = new Set(
        raw.features.filter(({ properties }) => properties.kind === 'place').map(({ id }) => id),
      );
      expect(new Set(drawn.filter((id) => !places.has(id)))).toEqual(panel.drawn);
      for (const { id } of flows) expect(panel.drawn).toContain(id);
    }
  });

  test('changes with the speaker', () => {
    const sets = panels.speakers.slice(0, 7).map(({ drawn }) => [...drawn].sort().join());
    expect(new Set(sets).size).toBe(sets.length);
    expect(new Set(everyone.flatMap(({ marks }) => ids(marks)))).toEqual(new Set(ids(panels.all.marks)));
  });

  test('has the status that speaker gives it, and only claims of its own', () => {
    const munitions = panelOf('dprk').marks.find(({ id }) => id === 'flow-munitions');
    expect(munitions?.properties.status).toBe('denied');
    for (const { speaker, marks } of everyone) {
      for (const { properties } of marks) {
        expect(properties.status).not.toBe('confirmed');
        for (const { by } of properties.claims) expect(topOf(raw, by)).toBe(speaker);
      }
    }
  });

  test('comes in the order of how much is said, and follows time and goods', () => {
    const counts = panels.speakers.map(({ marks }) => marks.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    const early = speakerPanels(dispatch, { start: '2022-01-01', end: '2023-12-31' });
    expect(early.all.marks.length).toBeLessThan(panels.all.marks.length);
    for (const { marks } of early.speakers)
      for (const id of ids(marks)) expect(ids(early.all.marks)).toContain(id);
    const energy = speakerPanels(dispatch, defaultTime(dispatch), ['energy']);
    const flows = energy.all.marks.filter(({ properties }) => properties.kind === 'flow');
    expect(ids(flows)).toEqual(['flow-oil']);
  });
});

describe('only what is confirmed', () => {
  test.each(shippedStories())(
    'is what the rules allow, and all the file calls so: $file',
    ({ dispatch, raw }) => {
      const { confirmed, againstRules } = speakerPanels(dispatch, null);
      const called = raw.features.filter(({ properties }) => properties.status === 'confirmed');
      expect(new Set(ids(confirmed.marks))).toEqual(new Set(ids(called)));
      const refused = called.filter((feature) => !mayBeConfirmed(raw, feature));
      expect(ids(againstRules)).toEqual(ids(refused));
    },
  );

  test('names what a file calls so against the rules', () => {
    const file = structuredClone(raw);
    const wrong = {
      ...file,
      features: file.features.map((one) => (one.id === 'flow-drones' ? confirmedOf(one) : one)),
    };
    const { dispatch } = parseDispatch(wrong);
    if (!dispatch) throw new Error('refused');
    expect(ids(speakerPanels(dispatch, null).againstRules)).toEqual(['flow-drones']);
  });

  function confirmedOf(feature: (typeof raw.features)[number]) {
    return { ...feature, properties: { ...feature.properties, status: 'confirmed' } };
  }
});

test('all maps share one frame, one ground and one scale of widths', () => {
  const all = scenes.of(panels.all);
  for (const panel of panels.speakers) {
    const { bounds, storyCountries } = scenes.of(panel);
    expect(bounds).toEqual(all.bounds);
    expect(storyCountries).toEqual(all.storyCountries);
  }
  // 28,000 containers stay wider than 16,000, though each is the largest figure on its own map.
  const [more, fewer] = [
    flowIn('south-korea', 'flow-munitions')?.shape,
    flowIn('osc', 'flow-munitions')?.shape,
  ];
  if (more?.kind !== 'figure' || fewer?.kind !== 'figure') throw new Error('both give one figure');
  expect(more.width).toBeGreaterThan(fewer.width);
  const widest = PANEL_THEME.metrics.widthMax;
  for (const panel of panels.speakers) {
    for (const { shape } of scenes.of(panel).flows) {
      if (shape.kind === 'figure') expect(shape.width).toBeLessThanOrEqual(widest);
    }
  }
});

describe('one thing as all tell it', () => {
  const munitions = dispatch.features.find(({ id }) => id === 'flow-munitions');
  const rows = speakerRows(claimed(munitions), dispatch, null);

  test('keeps every speaker and every number apart', () => {
    const speakers = rows.map(({ speaker }) => speaker);
    const said = featureOf(raw, 'flow-munitions').properties.claims ?? [];
    expect(new Set(speakers)).toEqual(new Set(said.map(({ by }) => topOf(raw, by))));
    expect(speakers).toHaveLength(new Set(speakers).size);
    for (const { claims, speaker } of rows) {
      for (const { claim, index } of claims) {
        expect(claim.amounts).toEqual(said[index]?.amounts);
        expect(topOf(raw, claim.by)).toBe(speaker);
      }
    }
  });

  test('says of each what its words come to', () => {
    const statusOf = (speaker: string) => rows.find((row) => row.speaker === speaker)?.status;
    expect([statusOf('dprk'), statusOf('russia'), statusOf('south-korea')]).toEqual([
      'denied',
      'unknown',
      'claimed',
    ]);
  });
});

describe('what is questioned', () => {
  const marks = contestedMarks(dispatch, { time: null, filter: {} });

  test('comes in the order of how much it is contested', () => {
    const counts = marks.map(({ contested }) => contested);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(marks[0]?.feature.id).toBe('flow-munitions');
    const disputed = marks.filter(({ feature }) => feature.properties.status === 'disputed');
    for (const { contested } of disputed) expect(contested).toBeGreaterThan(0);
  });

  test('is what is selected, and else the most contested', () => {
    expect(markInQuestion(dispatch, 'flow-oil', marks)?.id).toBe('flow-oil');
    expect(markInQuestion(dispatch, 'pyongyang', marks)?.id).toBe('flow-munitions');
    expect(markInQuestion(dispatch, null, marks)?.id).toBe('flow-munitions');
    expect(markInQuestion(dispatch, null, [])).toBeUndefined();
  });
});

function claimed(feature: DispatchFeature | undefined): ClaimedFeature {
  if (!feature || !isClaimed(feature)) throw new Error('no such flow');
  return feature;
}
