import type { SupplementEnd } from './events-pauses.ts';

/** The latest request to supplement (보완요구) and what became of it. Instants are epoch ms. */
export interface Supplement {
  /** Counted from 1. */
  readonly round: number;
  readonly by: string;
  readonly askedAt: number;
  /** Content item that holds what is asked for. */
  readonly request: string;
  readonly notice: string;
  readonly until: number;
  /** From then on the clocks stand still. */
  readonly sentAt?: number;
  /** The petitioner's own period, a pledge's id. */
  readonly period?: string;
  /** How often it was prolonged. */
  readonly prolonged: number;
  /** Parts that came. */
  readonly replies: number;
  readonly ended?: SupplementEnd;
  readonly endedAt?: number;
}
