import { allMessagesFor, interfaceLanguage } from '../language/catalogue.ts';
import { formatList, isolated } from '../language/format.ts';
import { own } from './dispatch-index.ts';
import type { Issue } from './types.ts';

/** One full sentence in an interface language: where in the file, and what is wrong there. */
export function issueSentence(issue: Issue, lang: string): string {
  const { rules, sentence } = allMessagesFor(lang).issues;
  const member = issue.path.split('/').findLast((part) => !/^\d+$/.test(part)) ?? '';
  const rule = own(rules, issue.rule);
  const sides = { found: isolated(issue.found), expected: isolated(issue.expected) };
  const what = rule?.({ member, ...sides }) ?? issue.rule;
  const where = whereOf(issue.path, lang);
  return where === null ? `${what.charAt(0).toUpperCase()}${what.slice(1)}.` : sentence(where, what);
}

/** Why a file is no dispatch at all, in one sentence; `issues` are those of the failed reading. */
export function failureSentence(issues: readonly Issue[], lang: string): string {
  const missing = issues.filter(({ rule, path }) => rule === 'missing' && !path.includes('/'));
  const [first] = issues;
  if (missing.length === 0 || !first) return first ? issueSentence(first, lang) : '';
  const names = formatList(
    missing.map(({ path }) => path),
    interfaceLanguage(lang),
  );
  return allMessagesFor(lang).issues.missing(names, missing.length);
}

/** "Entry “flow-troops”, claim 3, amount 1"; `null` for what concerns the file as a whole. */
function whereOf(path: string, lang: string): string | null {
  const { where } = allMessagesFor(lang).issues;
  const parts = path.split('/').map((part) => isolated(part.replaceAll('~1', '/').replaceAll('~0', '~')));
  const [root, id = '', list, index, inner, innerIndex] = parts;
  switch (root) {
    case 'features': {
      if (id === '') return null;
      const names = [/^\d+$/.test(id) ? where.featureNumber(Number(id) + 1) : where.feature(id)];
      if (list === 'claims' && index !== undefined) names.push(where.claim(Number(index) + 1));
      if (inner === 'amounts' && innerIndex !== undefined) names.push(where.amount(Number(innerIndex) + 1));
      return names.join(', ');
    }
    case 'actors':
      return id === '' ? null : where.actor(id);
    case 'goods':
      return id === '' ? null : where.goods(id);
    case 'sources':
      return id === '' ? null : where.source(id);
    case 'units':
      return id === '' ? null : where.unit(id);
    case 'article':
      return where.article;
    case 'view':
      return where.view;
    case 'text':
    case 'summary':
      return id === '' ? null : where.text(id);
    case 'summaries':
      return list === undefined ? null : where.text(list);
    case 'tasks':
      if (id === '') return null;
      return /^\d+$/.test(id) ? where.taskNumber(Number(id) + 1) : where.task(id);
    case 'sortings':
      if (id === '') return null;
      return /^\d+$/.test(id) ? where.sortingNumber(Number(id) + 1) : where.sorting(id);
    case 'corrections':
      return id === '' ? null : where.correction(Number(id) + 1);
    default:
      return null;
  }
}
