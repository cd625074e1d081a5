import 'dispatch-atlas/define/dispatch-article';
import 'dispatch-atlas/define/dispatch-map';
import 'dispatch-atlas/define/dispatch-story';
import { showChosen } from '../chosen.js';

showChosen(document.querySelector('dispatch-story'), document.querySelector('#chosen'));
