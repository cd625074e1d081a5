import { defineElement } from './define-element.ts';
import { DispatchSkills } from './dispatch-skills/dispatch-skills.ts';

defineElement('dispatch-skills', DispatchSkills);
