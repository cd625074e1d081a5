import { defineElement } from './define-element.ts';
import { DispatchClassroom } from './dispatch-classroom/dispatch-classroom.ts';

defineElement('dispatch-classroom', DispatchClassroom);
