import { defineElement } from './define-element.ts';
import { DispatchTable } from './dispatch-table/dispatch-table.ts';

defineElement('dispatch-table', DispatchTable);
