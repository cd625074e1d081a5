/* The elements of a lesson, and <dispatch-classroom>, which shows one of them at a time. */
import './define-classroom.ts';
import './define-slides.ts';
import './define-quiz.ts';
import './define-worksheet.ts';
import './define-sources.ts';
import './define-skills.ts';
