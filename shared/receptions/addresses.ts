/** Where a visitor takes a ticket, where they see their place, and what the screen of a counter shows. */
export const checkInAddress = (counter: string): string => `/reception/${counter}`;
export const ticketAddress = (id: string): string => `/tickets/${id}`;
export const screenAddress = (counter: string): string => `/screen/${counter}`;
