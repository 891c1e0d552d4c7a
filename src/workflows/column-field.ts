/** @param field of the contract: `birthDate`. @returns the column of a file that is called so: `birth_date`. */
export function columnOfField(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** @param column of a file: `birth_date`. @returns the field of the contract that is called so: `birthDate`. */
export function fieldOfColumn(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
