import type { ReactNode } from "react";
import type { PictureName } from "@/lib/content/picture-names";
import { body } from "./body";
import { care } from "./care";
import { feelings } from "./feelings";
import { signs } from "./signs";
import { things } from "./things";

/** Every drawing by its name, on a sheet of 96 by 96. */
export const pictures: Record<PictureName, ReactNode> = { ...body, ...care, ...feelings, ...signs, ...things };
