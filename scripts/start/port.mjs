/**
 * The browser keeps the council's data under the whole address, so the port is part of where the data is and
 * must never change. Below 32768, where Linux begins to hand out ports for outgoing connections, so that no
 * other program has it by chance.
 */
export const PORT = 24715;
