import { cell } from '../export/dictionary.ts';
import { fileMeanings } from './ro-crate.ts';

export interface BundleReadmeFacts {
  readonly software: string;
  readonly codebook: string;
  readonly models: string;
  readonly articles: number;
  readonly coded: number;
}

export function bundleReadme({ software, codebook, models, articles, coded }: BundleReadmeFacts): string {
  const files = Object.entries(fileMeanings).map(([name, meaning]) => `| \`${name}\` | ${cell(meaning)} |`);
  return `# Replication bundle

Codes of ${articles} articles (${coded} of them coded), without their texts. Written by ${software}; codebook ${codebook}, models ${models}.

| file | holds |
| --- | --- |
${files.join('\n')}
| \`ro-crate-metadata.json\` | this table for machines (RO-Crate 1.1) |
| \`manifest.json\` | size and SHA-256 of every other file |

## Check it

1. \`diskurssi verify DIR --files\` checks every file against the manifest.
2. Get the articles: their addresses stand in \`corpus.jsonl\`. \`diskurssi import urls corpus.jsonl\`, then
   \`diskurssi crawl\`, reads what their outlets still offer.
3. \`diskurssi verify DIR\` finds the articles whose text has the same hash, codes them again and compares mark by mark.
   It says which are missing, whose text has changed, and where codes differ; \`versions.json\` and \`environment.json\` tell
   what the first coding was made with.

## Read it

\`\`\`python
import json

with open("corpus.jsonl", encoding="utf-8") as file:
    corpus = {(row["outlet"], row["id"]): row for row in map(json.loads, file)}
with open("annotations.jsonl", encoding="utf-8") as file:
    marks = {(row["outlet"], row["id"]): row["marks"] for row in map(json.loads, file)}
print(len(corpus), "articles,", len(marks), "of them coded")
\`\`\`

\`\`\`r
corpus <- jsonlite::stream_in(file("corpus.jsonl"))
observations <- read.csv("observations.csv", na.strings = "", encoding = "UTF-8")
\`\`\`

What is not known is null, or an empty cell, and never 0. Offsets count UTF-16 code units in the document text: title, lead
and body joined by a blank line. In \`annotations.jsonl\` an annotator of the article's \`models\` without marks found nothing.

## Rights

No text of the articles is in here. Private persons are not named: a speaker has a name only where the text shows a public
role or an organisation. Addresses are left as they are. The articles belong to their publishers; for the codes whoever
publishes this states a licence. The program is under the MIT licence.

## How to cite

${software}, codebook ${codebook}, models ${models}, with the day in \`manifest.json\`, the outlets and the period
(\`data-statement.md\`).
`;
}
