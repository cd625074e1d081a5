import { defineElement } from './define-element.ts';
import { DispatchDetails } from './dispatch-details/dispatch-details.ts';

defineElement('dispatch-details', DispatchDetails);
