import {css} from 'lit';

/** The table where there is room for one level: its column, and the rows with a role at it. */
export const oneLevelStyles = css`
  /* One level at a time. The other columns stay in the table for assistive technology. */
  @media screen {
    @container (max-width: 55.99em) {
      .corner {
        inline-size: 50%;
      }
      th,
      td {
        /* Without its lines, a cell is as high as a target. */
        block-size: calc(var(--_cwk-target) + 2px);
        padding: 0.375em;
      }
      thead .current .box {
        display: flex;
        flex-wrap: wrap;
        gap: 0 0.25em;
      }
      :is(th, td).other {
        inline-size: 0;
        padding: 0;
        overflow: hidden;
        border: 0;
      }
      .other {
        position: relative;
      }
      .other :is(.box, .told) {
        position: absolute;
        /* The last columns stand on the edge, and must not reach past it. */
        inset-inline-end: 0;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .other .told {
        display: block;
      }
      .folded-row,
      .other .why {
        display: none;
      }
      /* The last row that is in sight. */
      tbody tr:not(.folded-row, :has(~ tr:not(.folded-row))) td.current {
        border-block-end: var(--edge);
      }
      .unfold {
        display: flex;
        align-items: center;
        gap: 0.625em;
        inline-size: 100%;
        min-block-size: var(--_cwk-target);
        padding: 0.375em;
        border: 0;
        background: none;
        font-size: max(0.875em, 13px);
        text-align: start;
        cursor: pointer;
      }
      .unfold::before {
        flex: none;
        inline-size: 0.5em;
        block-size: 0.5em;
        border: solid currentColor;
        border-width: 0 2px 2px 0;
        rotate: -45deg;
        content: '';
      }
      .unfold[aria-expanded='true']::before {
        rotate: 225deg;
      }
      .unfold + .folds {
        margin-block-start: 0;
      }
      .unfold:hover {
        text-decoration: underline;
      }
    }
  }
`;
