import type { Fault } from '../contract.ts';
import type { Faults } from '../queues/store.ts';

/** The faults that an engine takes itself (a message delivered twice, out of order, never), from the armed list. */
export const engineFaults = (armed: () => Fault[]): Faults => ({
  take(service, action, kinds) {
    const found = armed().find(
      (fault) =>
        fault.count > 0 &&
        fault.service === service &&
        (fault.action ?? action) === action &&
        kinds.includes(fault.fault),
    );
    if (found) found.count -= 1;
    return found?.fault;
  },
});
