import 'dispatch-atlas/define';
import { showChosen } from '../chosen.js';

const story = document.querySelector('dispatch-story');
showChosen(story, document.querySelector('#chosen'));

// Any value is checked as a file would be; here the page has changed the title before.
const response = await fetch('./story.geojson');
const file = await response.json();
story.dispatch = { ...file, title: { ...file.title, en: 'A title of the page’s own' } };
