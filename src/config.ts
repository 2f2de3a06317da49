import { z } from 'zod';

/** diskurssi.config.yaml / .json. Unknown keys are errors. */
export const configSchema = z.strictObject({
  store: z.string().default('sqlite:data/diskurssi.sqlite'),
  /** Who answers for the crawl; goes into the User-Agent: an e-mail address or a web page. */
  contact: z.string().optional(),
  /** Outlets to read; default all. */
  outlets: z.array(z.string()).optional(),
  /** A folder of outlet definitions that adds to or replaces the built-in ones. */
  crawlers: z.string().optional(),
  /** Hosts on private networks that may be fetched all the same, because the user names them here. */
  privateHosts: z.array(z.string()).default([]),
  /**
   * Pages of sites that reserve text and data mining are left alone; `research` reads them, as a research organisation
   * may (directive 2019/790, article 3).
   */
  textMining: z.enum(['respect', 'research']).default('respect'),
  /** Of the pages that title and summary say are not needed, the share (0 to 1) that is fetched to see what is missed. */
  audit: z
    .strictObject({
      share: z.coerce.number().min(0).max(1).default(0.02),
      /** Another text draws another sample. */
      seed: z.string().default('diskurssi'),
    })
    .prefault({}),
  /** Days after publication on which a stored page is fetched again, to see what was edited silently; [] for never. */
  revisits: z.array(z.coerce.number().positive()).default([1, 7]),
  /** The browser that prints PDFs, as a path or a name; default: the Chromium or Chrome that is installed. */
  chromium: z.string().optional(),
  report: z
    .strictObject({
      out: z.string().default('data/reports'),
      by: z.enum(['day', 'week', 'month']).optional(),
      /** A file of dated events: drawn into charts, and asked what changed after them. */
      events: z.string().optional(),
      formats: z.array(z.string()).default(['html', 'md', 'csv']),
      language: z.enum(['fi', 'sv', 'en']).default('en'),
      /** What `run` writes each night, and in which languages (default: the one above). */
      audiences: z
        .array(z.enum(['trends', 'brief', 'dataset']))
        .min(1)
        .default(['trends', 'brief']),
      languages: z
        .array(z.enum(['fi', 'sv', 'en']))
        .min(1)
        .optional(),
    })
    .prefault({}),
});

export type Config = z.infer<typeof configSchema>;
