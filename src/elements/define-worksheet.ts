import { defineElement } from './define-element.ts';
import { DispatchWorksheet } from './dispatch-worksheet/dispatch-worksheet.ts';

defineElement('dispatch-worksheet', DispatchWorksheet);
