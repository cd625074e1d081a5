import { defineElement } from './define-element.ts';
import { DispatchSorting } from './dispatch-sorting/dispatch-sorting.ts';

defineElement('dispatch-sorting', DispatchSorting);
