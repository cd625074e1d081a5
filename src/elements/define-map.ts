import { defineElement } from './define-element.ts';
import { DispatchMap } from './dispatch-map/dispatch-map.ts';

defineElement('dispatch-map', DispatchMap);
