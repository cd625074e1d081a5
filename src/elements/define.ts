/*
 * Names all elements. Those that hold a story come first, so that the elements inside them find it.
 */
import './define-story.ts';
import './define-explorer.ts';
import './define-parts.ts';
import './define-lesson.ts';
import './define-writer.ts';
