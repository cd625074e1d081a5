import { defineElement } from './define-element.ts';
import { DispatchLegend } from './dispatch-legend/dispatch-legend.ts';

defineElement('dispatch-legend', DispatchLegend);
