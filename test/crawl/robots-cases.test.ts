import { describe, expect, it } from 'vitest';
import { parseRobots } from '../../src/crawl/robots.ts';

/**
 * The rules of RFC 9309 case by case, in our own words: a file, and paths that are open (+) or closed (-). Lines are
 * parted by `|`; `us` stands for our name.
 */
const cases: readonly (readonly [what: string, file: string, paths: string])[] = [
  ['no rules', '', '+/ +/a +/a/b?c=d'],
  ['only a comment', '# nothing', '+/ +/a'],
  ['all closed to all', 'User-agent: *|Disallow: /', '-/ -/a -/a/b?c'],
  ['all open by an empty rule', 'User-agent: *|Disallow:', '+/ +/a'],
  ['an empty Allow says nothing', 'User-agent: *|Allow:|Disallow: /a', '-/a +/b'],
  ['our group before that of all', 'User-agent: *|Disallow: /|User-agent: us|Disallow: /a', '-/a +/b +/'],
  ['our group after ours alone', 'User-agent: us|Disallow: /a|User-agent: *|Disallow: /', '-/a +/b'],
  ['our empty group opens all', 'User-agent: us|Disallow:|User-agent: *|Disallow: /', '+/a'],
  ['another’s group is not ours', 'User-agent: other|Disallow: /', '+/a'],
  ['a longer name is another’s', 'User-agent: us-news|Disallow: /', '+/a'],
  ['a shorter name is another’s', 'User-agent: u|Disallow: /', '+/a'],
  ['our name in capitals', 'USER-AGENT: US|DISALLOW: /a', '-/a +/b'],
  ['our name with a version', 'User-agent: us/2.1|Disallow: /a', '-/a +/b'],
  ['our name with a comment', 'User-agent: us (news study)|Disallow: /a', '-/a +/b'],
  ['two names for one group', 'User-agent: other|User-agent: us|Disallow: /a', '-/a +/b'],
  ['all and we for one group', 'User-agent: *|User-agent: us|Disallow: /a', '-/a +/b'],
  ['two groups of ours are one', 'User-agent: us|Disallow: /a|User-agent: us|Disallow: /b', '-/a -/b +/c'],
  [
    'two groups of all are one',
    'User-agent: *|Disallow: /a|User-agent: x|Disallow: /|User-agent: *|Disallow: /b',
    '-/a -/b +/c',
  ],
  ['the longest match wins', 'User-agent: *|Disallow: /a|Allow: /a/b', '-/a/c +/a/b +/a/b/c'],
  ['whatever the order', 'User-agent: *|Allow: /a/b|Disallow: /a', '-/a/c +/a/b'],
  ['longer closing wins', 'User-agent: *|Allow: /a|Disallow: /a/b', '+/a/c -/a/b'],
  ['equal length opens', 'User-agent: *|Disallow: /a|Allow: /a', '+/a +/ab'],
  ['an exact address may be opened', 'User-agent: *|Disallow: /|Allow: /$', '+/ -/a'],
  [
    'rules match beginnings',
    'User-agent: *|Disallow: /fish',
    '-/fish -/fish.html -/fish/salmon -/fishheads -/fish?id=1 +/Fish +/catfish +/a/fish',
  ],
  ['a slash at the end is part', 'User-agent: *|Disallow: /fish/', '-/fish/ -/fish/a +/fish +/fish.html'],
  ['a star inside', 'User-agent: *|Disallow: /a*z', '-/az -/abcz -/a/b/z -/azb +/a +/zaz'],
  ['a star at the end says nothing more', 'User-agent: *|Disallow: /a*', '-/a -/ab +/b'],
  ['a star first', 'User-agent: *|Disallow: */b', '-/a/b -/b +/a'],
  ['two stars', 'User-agent: *|Disallow: /*a*b', '-/xaxb -/ab +/ba'],
  ['a dollar ends', 'User-agent: *|Disallow: /a$', '-/a +/ab +/a/ +/a?b'],
  ['a star and a dollar', 'User-agent: *|Disallow: /*.pdf$', '-/x.pdf -/a/b.pdf +/x.pdf?a +/x.pdfs'],
  ['a dollar inside is a letter', 'User-agent: *|Disallow: /a$b', '-/a$b -/a$bc +/a'],
  ['a question mark', 'User-agent: *|Disallow: /*?', '-/a?b +/a'],
  ['a query', 'User-agent: *|Disallow: /a?x=1', '-/a?x=1 -/a?x=12 +/a?x=2 +/a'],
  ['encoded and plain are one', 'User-agent: *|Disallow: /%61', '-/a -/%61'],
  ['capital and small hex are one', 'User-agent: *|Disallow: /%c3%a4', '-/%C3%A4 -/ä -/%c3%a4b'],
  ['letters of ours', 'User-agent: *|Disallow: /sää', '-/s%C3%A4%C3%A4 -/säätiö +/saa'],
  ['an encoded slash is no slash', 'User-agent: *|Disallow: /a%2Fb', '-/a%2fb +/a/b'],
  ['an encoded star is a letter', 'User-agent: *|Disallow: /a%2A', '-/a%2Ab +/ab'],
  ['spaces around', '  User-agent :  *  |  Disallow :  /a  ', '-/a +/b'],
  ['tabs', 'User-agent:\t*|Disallow:\t/a', '-/a +/b'],
  ['a comment behind', 'User-agent: * # all|Disallow: /a # this', '-/a +/b'],
  ['a comment between', 'User-agent: *|# between|Disallow: /a', '-/a +/b'],
  ['an empty line between', 'User-agent: *||Disallow: /a', '-/a +/b'],
  ['a line of nonsense between', 'User-agent: *|nonsense|Disallow: /a', '-/a +/b'],
  ['an unknown key between names', 'User-agent: us|Foo: bar|User-agent: other|Disallow: /a', '-/a +/b'],
  ['a sitemap between', 'User-agent: *|Sitemap: https://x.example/s.xml|Disallow: /a', '-/a +/b'],
  ['a delay between', 'User-agent: *|Crawl-delay: 5|Disallow: /a', '-/a +/b'],
  ['rules before any name', 'Disallow: /|User-agent: *|Disallow: /a', '-/a +/b'],
  ['a rule without a colon is none', 'User-agent: *|Disallow /a', '+/a'],
  ['a name without a value', 'User-agent:|Disallow: /a', '+/a'],
  ['a byte order mark', '\ufeffUser-agent: *|Disallow: /a', '-/a +/b'],
  ['NUL and control letters', 'User-agent: *|Disallow: /a\u0000b|Disallow: /c', '-/c +/d'],
  ['the file itself is open', 'User-agent: *|Disallow: /', '+/robots.txt'],
  ['a rule without a slash first', 'User-agent: *|Disallow: a', '+/a +/b'],
  [
    'of three rules the longest',
    'User-agent: *|Disallow: /a|Allow: /a/b|Disallow: /a/b/c',
    '-/a +/a/b +/a/b/d -/a/b/c',
  ],
  ['stars count as one letter of length', 'User-agent: *|Allow: /page|Disallow: /*.htm', '+/page -/page.htm'],
  ['names of papers are no wildcard', 'User-agent: *bot|Disallow: /', '+/a'],
  ['a long path under a short rule', 'User-agent: *|Disallow: /a', '-/a/b/c/d/e/f +/b/a'],
  ['an index', 'User-agent: *|Disallow: /|Allow: /index.html$', '+/index.html -/ -/index.htm'],
  ['a group after the end of another', 'User-agent: us|Disallow: /a|User-agent: other|Disallow: /b', '-/a +/b'],
];

const rows = cases.flatMap(([what, file, paths]) =>
  paths.split(' ').map((path) => [what, path.slice(1), path.startsWith('+') ? 'open' : 'closed', file] as const),
);

describe.each(['\n', '\r\n', '\r'])('robots.txt with lines ended by %j', (end) => {
  it.each(rows)('%s: %s is %s', (_, path, expected, file) => {
    const text = file
      .replaceAll('|', end)
      .replaceAll(/\bus\b/gi, (name) => (name === 'US' ? 'DISKURSSI' : 'diskurssi'));
    const open = parseRobots(text, 'diskurssi').allows(`https://lehti.example${path}`);
    expect(open ? 'open' : 'closed').toBe(expected);
  });
});

describe('the cases', () => {
  it('are at least 145', () => expect(rows.length).toBeGreaterThanOrEqual(145));
});
