import { defineElement } from './define-element.ts';
import { DispatchQuiz } from './dispatch-quiz/dispatch-quiz.ts';

defineElement('dispatch-quiz', DispatchQuiz);
