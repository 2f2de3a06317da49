/**
 * Whether elements nest deeper than `most`, told by their tags alone and without keeping any: what builds a tree must
 * not be given what is found too deep here. Comments and CDATA are passed over.
 */
export function nestsDeeper(xml: string, most: number): boolean {
  let depth = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const next = xml.charAt(at + 1);
    const [opening, ending] = xml.startsWith('<!--', at)
      ? ['<!--', '-->']
      : xml.startsWith('<![CDATA[', at)
        ? ['<![CDATA[', ']]>']
        : ['<', '>'];
    const end = xml.indexOf(ending, at + opening.length);
    if (end < 0) return false;
    if (next === '/') depth -= 1;
    else if (next !== '!' && next !== '?' && xml.charAt(end - 1) !== '/') depth += 1;
    if (depth > most) return true;
    at = end + ending.length;
  }
  return false;
}
