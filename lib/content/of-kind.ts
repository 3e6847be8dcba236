import type { Examined } from "./examine";
import type { FieldsOf, Kind } from "./kinds";

/** The files of one kind whose fields are in order. */
export function allOf<K extends Kind>(files: readonly Examined[], kind: K): (Examined & { fields: FieldsOf<K> })[] {
  return files.filter(
    (file): file is Examined & { fields: FieldsOf<K> } => file.kind === kind && file.fields !== undefined,
  );
}
