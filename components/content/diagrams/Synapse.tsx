/** Where ketamine sits: in the channel of a receptor, on the cell that should pick up the signal. */
export function Synapse() {
  return (
    <figure className="drawing">
      <svg viewBox="0 0 360 332" role="img" aria-labelledby="synapse-title synapse-text">
        <title id="synapse-title">A synapse, with ketamine in a receptor</title>
        <desc id="synapse-text">
          The end of a sending brain cell, above, lets out glutamate into a narrow gap. On the receiving cell, below,
          stand two NMDA receptors, each a gate with a channel through it. The left gate is open: glutamate has docked
          on it and the signal passes into the cell. In the channel of the right gate sits ketamine: glutamate has
          docked here too, but no signal passes.
        </desc>
        <path className="fill" d="M96 2c4 40-46 44-46 86 0 22 12 32 34 32h192c22 0 34-10 34-32 0-42-50-46-46-86" />
        <path className="fill" d="M8 330c-4-78 0-130 32-130h280c32 0 36 52 32 130" />
        <g className="paper">
          <circle cx="122" cy="70" r="17" />
          <circle cx="226" cy="68" r="17" />
          <circle cx="174" cy="98" r="15" />
          <rect x="82" y="180" width="22" height="62" rx="9" />
          <rect x="116" y="180" width="22" height="62" rx="9" />
          <rect x="220" y="180" width="22" height="62" rx="9" />
          <rect x="258" y="180" width="22" height="62" rx="9" />
        </g>
        <path
          className="dots"
          d="M117 66h0M127 74h0M221 64h0M231 72h0M170 95h0M179 101h0M160 136h0M196 146h0M120 156h0M93 175h0M231 175h0"
        />
        <path d="M110 166v94m-8-10 8 10 8-10" />
        <path className="stop" d="M243 196h14v24h-14z" />
        <path className="lead" d="M203 146h54M257 200l34-20" />
        <g className="label">
          <text x="180" y="34">
            sending cell
          </text>
          <text x="304" y="151">
            glutamate
          </text>
          <text x="312" y="174">
            ketamine
          </text>
          <text x="180" y="219">
            NMDA
          </text>
          <text x="180" y="235">
            receptors
          </text>
          <text x="110" y="282">
            signal passes
          </text>
          <text x="250" y="282">
            signal blocked
          </text>
          <text x="180" y="318">
            receiving cell
          </text>
        </g>
      </svg>
      <figcaption>
        A picture of the idea, not to scale. Glutamate (dots) docks on both receptors. The left one lets the signal
        through. In the right one, ketamine sits in the channel and blocks it.
      </figcaption>
    </figure>
  );
}
