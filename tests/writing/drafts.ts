import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Draft, openDraft } from '../../src/writing/index.ts';
import { ROOT } from '../helpers/source-files.ts';

const FOLDER = join(ROOT, 'geodata/dispatches');

/** The texts of all dispatches of the folder, by the name of the file. */
export const SHIPPED: readonly (readonly [string, string])[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.geojson'))
  .map((file) => [file, readFileSync(join(FOLDER, file), 'utf8')]);

/** A draft of a text that is one. */
export function opened(text: string): Draft {
  const { draft } = openDraft(text);
  if (draft === null) throw new Error('this is no draft');
  return draft;
}

/** A draft of whatever a test needs in a file: unknown members at every level, and ids that reach for prototypes. */
export function oddDraft(): Draft {
  return opened(`{
    "type": "FeatureCollection", "dispatch": "1", "id": "odd", "x-root": {"kept": [1, null]},
    "lang": "de", "title": {"de": "Mehl"},
    "text": {"de": "Aus [Hier](#here) kommt *Mehl*.\\n\\nSagt die [Behörde](#flow-flour)."},
    "actors": {
      "ministry": {"name": "Behörde", "kind": "agency", "partOf": "land", "x-actor": 1},
      "land": {"name": "Land", "kind": "state"},
      "__proto__": {"name": "Hostile", "kind": "media"},
      "constructor": {"name": "Hostile too", "kind": "media"}
    },
    "goods": {"flour": {"name": "Mehl", "category": "food", "unit": "tonnes"}},
    "units": {"tonnes": {"one": {"de": "Tonne"}, "other": {"de": "Tonnen"}}},
    "sources": {"report": {"type": "report", "title": "Bericht"}, "paper": {"type": "report", "title": "Zeitung"}},
    "tasks": [{"id": "t", "question": {"de": "?"}, "answer": [], "marks": ["here"], "proof": ["flow-flour/0", "flow-flour/1"]}],
    "sortings": [{"id": "s", "by": "land", "names": {"de": "S"}, "groups": [
      {"id": "g", "names": {"de": "G"}, "members": ["here", "there"], "claim": "flow-flour/1"}]}],
    "features": [
      {"type": "Feature", "id": "here", "x-feature": true, "geometry": {"type": "Point", "coordinates": [10, 50], "x-geometry": 1},
        "properties": {"kind": "place", "name": "Hier", "names": {"de": "Hier", "en": "Here"}, "x-place": {"a": 1}}},
      {"type": "Feature", "id": "there", "geometry": {"type": "Point", "coordinates": [20, 55]},
        "properties": {"kind": "place", "name": "Dort"}},
      {"type": "Feature", "id": "flow-flour",
        "geometry": {"type": "LineString", "coordinates": [[10, 50], [12, 53], [20, 55]]},
        "properties": {"kind": "flow", "name": "Mehl", "from": "here", "to": "there", "goods": "flour", "status": "claimed",
          "x-flow": [], "claims": [
            {"by": "ministry", "stance": "states", "source": ["report", "paper"], "amounts": [{"value": 5, "unit": "tonnes"}], "x-claim": 0},
            {"by": "land", "stance": "states", "source": "report", "carriedBy": ["ministry"]}]}},
      {"type": "Feature", "id": "event-talk", "geometry": null,
        "properties": {"kind": "event", "name": "Gespräch", "type": "call", "start": "2024", "at": "here", "actors": ["land", "ministry"],
          "status": "claimed", "claims": [{"by": "ministry", "stance": "states", "source": "paper"}]}}
    ]
  }`);
}
