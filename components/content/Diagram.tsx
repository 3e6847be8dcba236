import type { DiagramName } from "@/lib/content/vocabulary";
import { Bladder } from "./diagrams/Bladder";
import { CourseDrip } from "./diagrams/CourseDrip";
import { CourseSpray } from "./diagrams/CourseSpray";
import { KnownAndGuessed } from "./diagrams/KnownAndGuessed";
import { Routes } from "./diagrams/Routes";
import { Synapse } from "./diagrams/Synapse";
import { TheRoom } from "./diagrams/TheRoom";
import { TreatmentDayDrip } from "./diagrams/TreatmentDayDrip";
import { TreatmentDaySpray } from "./diagrams/TreatmentDaySpray";

interface DiagramProps {
  /** Which picture. */
  name: DiagramName;
}

const diagrams: Record<DiagramName, () => React.ReactNode> = {
  synapse: Synapse,
  "known-and-guessed": KnownAndGuessed,
  "routes-through-the-body": Routes,
  "treatment-day-drip": TreatmentDayDrip,
  "treatment-day-spray": TreatmentDaySpray,
  "course-drip": CourseDrip,
  "course-spray": CourseSpray,
  bladder: Bladder,
  "the-room": TheRoom,
};

/** A drawn picture with its caption and a full text alternative. */
export function Diagram({ name }: DiagramProps) {
  const Picture = diagrams[name];

  return <Picture />;
}
