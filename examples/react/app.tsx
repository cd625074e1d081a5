import type { DispatchSelectEvent, DispatchStory } from 'dispatch-atlas';
import type {} from 'dispatch-atlas/react';
import { useRef, useState } from 'react';

export function App() {
  const story = useRef<DispatchStory>(null);
  const [chosen, setChosen] = useState<string | null>(null);

  function choose({ id }: DispatchSelectEvent) {
    const feature = story.current?.dispatch?.features.find((one) => one.id === id);
    setChosen(feature?.properties.names?.en ?? null);
  }

  return (
    <dispatch-story ref={story} src="./story.geojson" ondispatch-select={choose}>
      <h1>A story in React</h1>
      <div className="columns">
        <div>
          <p>
            Two capitals, <a href="#flow-troops">soldiers</a> one way and <a href="#flow-food">food</a> the
            other.
          </p>
          <output id="chosen">{chosen ?? 'Choose a mark or a passage'}</output>
          <dispatch-details />
        </div>
        <dispatch-map projection="globe" />
      </div>
    </dispatch-story>
  );
}
