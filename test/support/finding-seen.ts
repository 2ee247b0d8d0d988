import assert from 'node:assert/strict';
import { z } from 'zod';
import { findingSchema, type FindingView } from '../../bot/contract/finding.ts';
import { paths } from '../../bot/contract/paths.ts';
import type { ApiClient } from './api-client.ts';

/** The finding that begins with some words, as somebody sees it. */
export async function findingSeen(by: ApiClient, begins: string): Promise<FindingView> {
  const all = await by.get(paths.findings, z.array(findingSchema));
  const found = all.find(({ text }) => text.startsWith(begins));
  assert.ok(found, `“${begins}” is not there`);
  return found;
}

/** What puts a finding right: all as it is seen, but for some of it. */
export function correctionOf(
  { kind, text, subItems, revision }: FindingView,
  some: object = {},
): object {
  return { kind, text, subItems, revision, theme: 'care-leavers', reason: 'Mistyped', ...some };
}
