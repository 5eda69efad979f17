import type { ArmMessage, LessonMessage, RingMessage, SendMessage } from '../messages/messages.ts';
import type { Lane } from '../petition/lane.ts';

export interface Arms {
  arm(message: ArmMessage): Promise<void>;
}

export interface Rings {
  ring(message: RingMessage): Promise<void>;
  /** Puts the ring back for `delay` ms (rounded up to seconds, at most 900 s a hop). */
  later(message: RingMessage, delay: number): Promise<void>;
}

export interface Sends {
  /** @param lane that of the notice's kind; the one that no flood stands in without it */
  send(message: SendMessage, delay?: number, lane?: Lane): Promise<void>;
}

export interface Teaches {
  teach(message: LessonMessage): Promise<void>;
}
