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
    stroke: var(--_cwk-own-trees);
    stroke-width: 13;
    stroke-dasharray: 0 30;
    stroke-linecap: round;
  }
  .water {
    stroke: var(--_cwk-own-water);
    stroke-width: 28;
  }
  .asphalt {
    fill: var(--_cwk-own-asphalt);
  }
  .chosen {
    --line: var(--on-road);
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
    fill: var(--_cwk-own-island);
    stroke: var(--_cwk-own-hedge);
    stroke-width: 5;
  }
  .brick {
    fill: var(--_cwk-own-brick);
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
