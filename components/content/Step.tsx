import type { ReactNode } from "react";

interface StepProps {
  /** The time of the step: "40 minutes". */
  when: string;
  children: ReactNode;
}

/** One step of a timeline. */
export function Step({ when, children }: StepProps) {
  return (
    <li>
      <p className="when">{when}</p>
      {children}
    </li>
  );
}
