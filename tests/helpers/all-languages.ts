/* Every test finds all languages there, as the command does. */
import '../../src/language/all.ts';
