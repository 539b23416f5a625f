import {css} from 'lit';

/** The colours of the drawing; on paper and in forced colours it is a line drawing. */
export const groundStyles = css`
  .ground {
    inline-size: var(--size);
    overflow: visible;
    fill: none;
    stroke-width: 2;
  }
  .ground:dir(rtl) {
    scale: -1 1;
  }
  .ground * {
    stroke: var(--line);
  }
  .trees {
    stroke: light-dark(#9dbd8b, #3b5a45);
    stroke-width: 13;
    stroke-dasharray: 0 30;
    stroke-linecap: round;
  }
  .water {
    stroke: light-dark(#c4deec, #274a5e);
    stroke-width: 28;
  }
  .asphalt {
    fill: var(--_cwk-asphalt);
  }
  .chosen {
    --line: var(--_cwk-on-road);
  }
  .chosen .arm {
    fill: var(--road);
  }
  .yield {
    fill: var(--line);
  }
  .yield,
  .bare {
    stroke: none;
  }
  .leader {
    fill: var(--road);
  }
  path.leader {
    stroke: var(--road);
  }
  .island {
    fill: light-dark(#c9dcbb, #2f4636);
    stroke: light-dark(#c08a78, #8a5c4d);
    stroke-width: 5;
  }
  .brick {
    fill: light-dark(#a5523c, #b8705c);
  }
  .window {
    stroke-width: 9;
    stroke-dasharray: 5 2.5;
  }
  .flag {
    stroke-width: 4;
  }
  .red {
    stroke: #ae1c28;
  }
  .blue {
    stroke: #21468b;
  }
`;
