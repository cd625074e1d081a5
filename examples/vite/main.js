import 'dispatch-atlas/define/dispatch-details';
import 'dispatch-atlas/define/dispatch-map';
import 'dispatch-atlas/define/dispatch-story';
import { showChosen } from '../chosen.js';

showChosen(document.querySelector('dispatch-story'), document.querySelector('#chosen'));
