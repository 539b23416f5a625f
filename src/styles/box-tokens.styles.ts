import {css} from 'lit';

/** The chains of focus, surfaces, borders, tables and colour pairs; both colours of a pair from one family. */
export const boxTokens = css`
  :host {
    --_cwk-focus-outline-color: var(
      --cwk-focus-outline-color,
      var(--utrecht-focus-outline-color, var(--basis-focus-outline-color))
    );
    --_cwk-focus-outline-width: max(
      2px,
      var(
        --cwk-focus-outline-width,
        var(--utrecht-focus-outline-width, var(--basis-focus-outline-width, 2px))
      )
    );
    --_cwk-focus-outline-style: var(
      --cwk-focus-outline-style,
      var(--utrecht-focus-outline-style, var(--basis-focus-outline-style, solid))
    );
    --_cwk-focus-outline-offset: var(
      --cwk-focus-outline-offset,
      var(
        --utrecht-focus-outline-offset,
        var(--basis-focus-outline-offset, var(--ams-focus-outline-offset, 2px))
      )
    );
    --_cwk-focus-inverse-outline-color: var(
      --cwk-focus-inverse-outline-color,
      var(
        --utrecht-focus-inverse-outline-color,
        var(--basis-focus-inverse-outline-color, transparent)
      )
    );
    --_cwk-surface-background-color: var(
      --cwk-surface-background-color,
      var(
        --basis-color-default-bg-subtle,
        var(
          --utrecht-surface-background-color,
          var(--rvo-color-grijs-050, color-mix(in srgb, currentColor 4%, transparent))
        )
      )
    );
    --_cwk-border-color: var(
      --cwk-border-color,
      var(
        --basis-color-default-border-subtle,
        var(
          --utrecht-table-row-border-block-end-color,
          var(
            --utrecht-separator-color,
            var(
              --ams-color-separator,
              var(
                --rvo-card-outline-border-color,
                color-mix(in srgb, currentColor 30%, transparent)
              )
            )
          )
        )
      )
    );
    --_cwk-border-width: var(
      --cwk-border-width,
      var(
        --basis-border-width-sm,
        var(--ams-border-width-s, var(--utrecht-table-row-border-block-end-width, 1px))
      )
    );
    --_cwk-border-radius: var(
      --cwk-border-radius,
      var(
        --basis-border-radius-sm,
        var(
          --utrecht-button-border-radius,
          var(--ams-border-radius, var(--rvo-border-radius-sm, 0.375rem))
        )
      )
    );
    --_cwk-accent-of-page: var(
      --cwk-accent-background-color,
      var(
        --nl-button-primary-background-color,
        var(
          --utrecht-button-primary-action-background-color,
          var(--ams-button-primary-background-color, var(--basis-color-accent-1-inverse-bg-default))
        )
      )
    );
    --_cwk-accent-color: var(
      --cwk-accent-color,
      var(
        --nl-button-primary-color,
        var(
          --utrecht-button-primary-action-color,
          var(
            --utrecht-button-color,
            var(
              --ams-button-primary-color,
              var(--basis-color-accent-1-inverse-color-default, var(--_cwk-own-on-fill))
            )
          )
        )
      )
    );
    --_cwk-badge-background-color: var(
      --cwk-badge-background-color,
      var(
        --nl-data-badge-background-color,
        var(
          --utrecht-data-badge-background-color,
          var(
            --utrecht-badge-background-color,
            var(--rvo-tag-default-background-color, var(--basis-color-default-bg-default))
          )
        )
      )
    );
    --_cwk-badge-color: var(
      --cwk-badge-color,
      var(
        --nl-data-badge-color,
        var(
          --utrecht-data-badge-color,
          var(
            --utrecht-badge-color,
            var(--rvo-tag-default-color, var(--basis-color-default-color-default))
          )
        )
      )
    );
    --_cwk-table-header-background-color: var(
      --cwk-table-header-background-color,
      var(--utrecht-table-header-background-color, transparent)
    );
    --_cwk-table-header-color: var(
      --cwk-table-header-color,
      var(--utrecht-table-header-cell-color, var(--utrecht-table-header-color))
    );
    --_cwk-table-header-font-weight: var(
      --cwk-table-header-font-weight,
      var(--utrecht-table-header-cell-font-weight, var(--ams-table-header-cell-font-weight, 700))
    );
    --_cwk-table-cell-padding-block: var(
      --cwk-table-cell-padding-block,
      var(--utrecht-table-cell-padding-block-start, var(--ams-table-cell-padding-block, 0.625em))
    );
    --_cwk-table-cell-padding-inline: var(
      --cwk-table-cell-padding-inline,
      var(--utrecht-table-cell-padding-inline-start, var(--ams-table-cell-padding-inline, 0.5em))
    );
    --_cwk-warning-background-color: var(
      --cwk-warning-background-color,
      var(
        --utrecht-alert-warning-background-color,
        var(--basis-color-warning-bg-default, var(--_cwk-own-warning))
      )
    );
    --_cwk-warning-color: var(
      --cwk-warning-color,
      var(--utrecht-alert-warning-color, var(--basis-color-warning-color-default))
    );
    --_cwk-document-background-color: var(
      --cwk-document-background-color,
      var(
        --basis-color-default-bg-document,
        var(
          --utrecht-page-body-background-color,
          var(
            --utrecht-page-background-color,
            var(--ams-body-background-color, var(--_cwk-own-paper))
          )
        )
      )
    );
    --_cwk-road-1-background-color: var(--cwk-road-1-background-color, var(--_cwk-own-own-house));
    --_cwk-road-1-color: var(--cwk-road-1-color, var(--_cwk-own-on-fill));
    --_cwk-road-2-background-color: var(--cwk-road-2-background-color, var(--_cwk-own-incidents));
    --_cwk-road-2-color: var(--cwk-road-2-color, var(--_cwk-own-on-fill));
    --_cwk-road-3-background-color: var(--cwk-road-3-background-color, var(--_cwk-own-cybercrime));
    --_cwk-road-3-color: var(--cwk-road-3-color, var(--_cwk-own-on-fill));
    --_cwk-road-4-background-color: var(
      --cwk-road-4-background-color,
      var(--_cwk-own-online-disorder)
    );
    --_cwk-road-4-color: var(--cwk-road-4-color, var(--_cwk-own-on-fill));
  }
`;
