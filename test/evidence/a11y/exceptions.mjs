/**
 * What a rule engine reports and is no defect. A line that matches nothing any more fails the check.
 *
 * @type {{date: string, engine: string, rule: string, where: RegExp, reason: string}[]}
 */
export const EXCEPTIONS = [
  {
    date: '2026-11-22',
    engine: 'Alfa',
    rule: 'sia-r78',
    where: /./,
    reason:
      'Looks for the content of a heading only in the heading’s own tree, so it finds none where that is in a ' +
      'shadow root, or the next heading outside it. The measurement “headings with something below them” does it right.',
  },
  {
    date: '2026-11-22',
    engine: 'Alfa',
    rule: 'sia-r111',
    where: /\/span\[\d\]\/a\[1\]$|button\[1\]$/,
    reason:
      'Does not see the area that a pseudo-element adds to a link or a button. The measurement “targets of 44 pixels” ' +
      'hits it where a finger would.',
  },
  {
    date: '2026-11-22',
    engine: 'Alfa',
    rule: 'sia-r60',
    where: /\/details\[\d\]$/,
    reason:
      'Asks a name for a group of fields; this is a <details>, of which the summary says what is in it.',
  },
  {
    date: '2026-11-22',
    engine: 'measure',
    rule: 'headings with something below them',
    where: /^cwk-publication-card h2\.heading item-title “Crisisplan digitale ontwrichting”$/,
    reason: 'The story of a card of which nothing but the title is known.',
  },
  {
    date: '2026-11-22',
    engine: 'IBM',
    rule: 'aria_accessiblename_exists',
    where: /cwk-grip-matrix.*\/thead\[1\]\/tr\[1\]\/th\[\d\]$/,
    reason:
      'In a narrow matrix the headers of the other levels are clipped for the eye and there for the ear; the engine ' +
      'takes clipped words for none. The tests of the table read each header at both widths.',
  },
  {
    date: '2026-11-22',
    engine: 'IBM',
    rule: 'input_checkboxes_grouped',
    where: /cwk-[a-z-]+\[\d\]\/#document-fragment\[1\]\/.*\/input\[1\]$/,
    reason:
      'Takes the choices of two widgets on a page for one group. In HTML, a group of radio buttons ends at its own tree, ' +
      'and each shadow root is one; inside it each group is in a fieldset with a name.',
  },
  {
    date: '2026-12-01',
    engine: 'IBM',
    rule: 'element_attribute_deprecated',
    where: /cwk-situation\[1\]\/.*\/ol\[1\]$/,
    reason:
      'HTML 4 deprecated the number at which a list starts; HTML has it again (html.spec.whatwg.org, “attr-ol-start”). ' +
      'The rest of a list goes on counting in its fold, for the eye and for the ear.',
  },
];
