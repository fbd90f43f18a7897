const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a part of an address can be an id: else there is nothing at that address, and the API need not be asked. */
export const isId = (text: string): boolean => uuid.test(text);
