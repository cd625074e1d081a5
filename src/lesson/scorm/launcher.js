// Stands between a learning platform and the story in the frame: says to the platform what the teacher asked for,
// that the paper was worked through (`data-completion`) and how much of it was right (`data-score`), and nothing else.
// A classic script without imports, since platforms serve it from wherever they keep packages.
(() => {
  /** As far as a platform's windows are searched; some have no end. */
  const MOST_WINDOWS = 20;
  const { completion, score } = document.documentElement.dataset;
  const frame = document.querySelector('iframe');
  const api = findApi();

  /**
   * The platform's end of SCORM 1.2 in a window or one around it.
   * @param {any} start
   */
  function apiFrom(start) {
    let at = start;
    try {
      for (let steps = 0; at && steps < MOST_WINDOWS; steps += 1) {
        if (at.API) return at.API;
        if (at.parent === at) return null;
        at = at.parent;
      }
    } catch {
      // A window of another origin: behind it there is nothing for us.
    }
    return null;
  }

  function findApi() {
    const around = apiFrom(window);
    if (around) return around;
    try {
      return apiFrom(window.opener) ?? apiFrom(window.top?.opener);
    } catch {
      return null;
    }
  }

  /**
   * Platforms answer in texts, a few in booleans; one that fails must not take the story with it.
   * @param {string} name @param {...string} values
   */
  function call(name, ...values) {
    try {
      return String(api[name](...values));
    } catch (error) {
      console.warn(`${name}:`, error);
      return '';
    }
  }

  /** @param {Event & { right?: unknown, rightAtSecond?: unknown, count?: unknown }} event */
  function percentOf({ right, rightAtSecond, count }) {
    const share = (Number(right) + Number(rightAtSecond)) / Number(count);
    return share >= 0 && share <= 1 ? Math.round(share * 100) : null;
  }

  /** What was better before stays. @param {number} percent */
  function writeScore(percent) {
    const before = Number.parseFloat(call('LMSGetValue', 'cmi.core.score.raw'));
    if (before >= percent) return;
    call('LMSSetValue', 'cmi.core.score.min', '0');
    call('LMSSetValue', 'cmi.core.score.max', '100');
    call('LMSSetValue', 'cmi.core.score.raw', String(percent));
  }

  /** @param {Event} event */
  function onEnd(event) {
    if (completion !== undefined) call('LMSSetValue', 'cmi.core.lesson_status', 'completed');
    const percent = percentOf(event);
    if (score !== undefined && percent !== null) writeScore(percent);
    call('LMSCommit', '');
  }

  function listen() {
    frame?.contentDocument?.addEventListener('dispatch-quiz-end', onEnd);
  }

  function start() {
    if (!api || call('LMSInitialize', '') !== 'true') {
      console.warn('No learning platform answers: nothing is reported.');
      return;
    }
    // Most platforms take what says nothing for completed as soon as it is closed.
    if (completion !== undefined && call('LMSGetValue', 'cmi.core.lesson_status') !== 'completed') {
      call('LMSSetValue', 'cmi.core.lesson_status', 'incomplete');
      call('LMSCommit', '');
    }
    frame?.addEventListener('load', listen);
    // It may have loaded before this script ran.
    listen();
    window.addEventListener('pagehide', () => call('LMSFinish', ''), { once: true });
  }

  start();
})();
