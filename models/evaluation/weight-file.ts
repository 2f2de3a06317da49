import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf, UsageError } from '../../src/errors.ts';
import { packageRoot } from '../../src/plugins.ts';
import { decodeModel, type LinearModel } from '../judging/linear-model.ts';

/** A model of models/weights and a hash of its bytes. @throws UsageError when it is missing or of another format. */
export function weightFile(name: string): { readonly model: LinearModel; readonly hash: string } {
  const file = join(packageRoot, 'models', 'weights', name);
  try {
    const bytes = readFileSync(file);
    return { model: decodeModel(bytes), hash: createHash('sha256').update(bytes).digest('hex').slice(0, 12) };
  } catch (error) {
    throw new UsageError(`${file}: cannot be read (${messageOf(error)}); install the program anew`);
  }
}
