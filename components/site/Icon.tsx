const shapes = {
  phone:
    "M6.6 2.8 4 4.2c-.9 3 .4 7 3.700 10.400s7.500 4.600 10.400 3.700l1.400-2.600-3.900-2.600-1.900 1.300c-1.600-.7-3.700-2.800-4.400-4.400l1.300-1.900z",
  warning: "M12 3 2 20.500h20zM12 9.500v5.500M12 17.200v.8",
  info: "M12 2.500a9.500 9.500 0 1 0 .01 0zM12 11v6.500M12 6.800v.9",
  question:
    "M12 2.500a9.500 9.500 0 1 0 .01 0zM9.300 9.300c.2-3.600 5.400-3.400 5.400-.2 0 2-2.700 2.300-2.700 4.600M12 16.800v.9",
} as const;

export type IconName = keyof typeof shapes;

/** A small drawn sign beside a word; it says nothing by itself, so it is hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  );
}
