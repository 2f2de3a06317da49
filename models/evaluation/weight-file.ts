import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf, UsageError } from '../../src/errors.ts';
import { packageRoot } from '../../src/plugins.ts';
import { decodeModel, type LinearModel } from '../judging/linear-model.ts';

/** A model of models/weights. */
export interface WeightFile {
  /** Of its bytes. */
  readonly hash: string;
  /** Decoded when first asked for: a report needs the hash alone. @throws UsageError when it is of another format. */
  readonly model: LinearModel;
}

const read = new Map<string, WeightFile>();

/** Read once: stance and tone look at the word meanings of the judge of relevance. @throws UsageError when the file is missing. */
export function weightFile(name: string): WeightFile {
  const known = read.get(name);
  if (known) return known;
  const file = readWeights(name);
  read.set(name, file);
  return file;
}

function readWeights(name: string): WeightFile {
  const file = join(packageRoot, 'models', 'weights', name);
  const orComplain = <Result>(read: () => Result): Result => {
    try {
      return read();
    } catch (error) {
      throw new UsageError(`${file}: cannot be read (${messageOf(error)}); install the program anew`);
    }
  };
  const bytes = orComplain(() => readFileSync(file));
  let model: LinearModel | undefined;
  return {
    hash: createHash('sha256').update(bytes).digest('hex').slice(0, 12),
    get model() {
      model ??= orComplain(() => decodeModel(bytes));
      return model;
    },
  };
}
