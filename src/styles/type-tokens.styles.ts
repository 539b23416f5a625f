import {css} from 'lit';

/** The chains of text, headings, links and space. Where one has no end, rules end it with what they inherit. */
export const typeTokens = css`
  :host {
    --_cwk-font-family: var(
      --cwk-font-family,
      var(
        --nl-paragraph-font-family,
        var(
          --utrecht-paragraph-font-family,
          var(
            --utrecht-document-font-family,
            var(
              --utrecht-root-font-family,
              var(--ams-paragraph-font-family, var(--basis-text-font-family-default))
            )
          )
        )
      )
    );
    --_cwk-font-size: var(
      --cwk-font-size,
      var(
        --nl-paragraph-font-size,
        var(
          --utrecht-paragraph-font-size,
          var(
            --utrecht-document-font-size,
            var(--ams-paragraph-font-size, var(--basis-text-font-size-md))
          )
        )
      )
    );
    --_cwk-line-height: var(
      --cwk-line-height,
      var(
        --nl-paragraph-line-height,
        var(
          --utrecht-paragraph-line-height,
          var(
            --utrecht-document-line-height,
            var(--ams-paragraph-line-height, var(--basis-text-line-height-md, 1.5))
          )
        )
      )
    );
    --_cwk-color: var(
      --cwk-color,
      var(
        --nl-paragraph-color,
        var(
          --utrecht-paragraph-color,
          var(
            --utrecht-document-color,
            var(
              --utrecht-root-color,
              var(--ams-paragraph-color, var(--basis-color-default-color-document))
            )
          )
        )
      )
    );
    --_cwk-heading-font-family: var(
      --cwk-heading-font-family,
      var(
        --nl-heading-level-2-font-family,
        var(
          --utrecht-heading-2-font-family,
          var(
            --utrecht-heading-font-family,
            var(
              --ams-heading-font-family,
              var(--basis-heading-font-family, var(--_cwk-font-family))
            )
          )
        )
      )
    );
    --_cwk-heading-color: var(
      --cwk-heading-color,
      var(
        --nl-heading-level-2-color,
        var(
          --utrecht-heading-2-color,
          var(--utrecht-heading-color, var(--ams-heading-color, var(--basis-heading-color)))
        )
      )
    );
    --_cwk-heading-font-weight: var(
      --cwk-heading-font-weight,
      var(
        --nl-heading-level-2-font-weight,
        var(
          --utrecht-heading-2-font-weight,
          var(
            --utrecht-heading-font-weight,
            var(--ams-heading-font-weight, var(--basis-heading-font-weight, 700))
          )
        )
      )
    );
    --_cwk-heading-2-font-size: var(
      --cwk-heading-2-font-size,
      var(
        --nl-heading-level-2-font-size,
        var(
          --utrecht-heading-2-font-size,
          var(--ams-heading-2-font-size, var(--basis-text-font-size-2xl, 1.5em))
        )
      )
    );
    --_cwk-heading-3-font-size: var(
      --cwk-heading-3-font-size,
      var(
        --nl-heading-level-3-font-size,
        var(
          --utrecht-heading-3-font-size,
          var(--ams-heading-3-font-size, var(--basis-text-font-size-xl, 1.25em))
        )
      )
    );
    --_cwk-heading-4-font-size: var(
      --cwk-heading-4-font-size,
      var(
        --nl-heading-level-4-font-size,
        var(
          --utrecht-heading-4-font-size,
          var(--ams-heading-4-font-size, var(--basis-text-font-size-lg, 1.125em))
        )
      )
    );
    --_cwk-heading-2-line-height: var(
      --cwk-heading-2-line-height,
      var(
        --nl-heading-level-2-line-height,
        var(--utrecht-heading-2-line-height, var(--ams-heading-2-line-height, 1.25))
      )
    );
    --_cwk-heading-3-line-height: var(
      --cwk-heading-3-line-height,
      var(
        --nl-heading-level-3-line-height,
        var(--utrecht-heading-3-line-height, var(--ams-heading-3-line-height, 1.25))
      )
    );
    --_cwk-heading-4-line-height: var(
      --cwk-heading-4-line-height,
      var(
        --nl-heading-level-4-line-height,
        var(--utrecht-heading-4-line-height, var(--ams-heading-4-line-height, 1.25))
      )
    );
    --_cwk-link-color: var(
      --cwk-link-color,
      var(
        --nl-link-color,
        var(
          --utrecht-link-color,
          var(--ams-link-color, var(--basis-color-action-2-color-default, var(--_cwk-own-link)))
        )
      )
    );
    --_cwk-link-hover-color: var(
      --cwk-link-hover-color,
      var(
        --nl-link-hover-color,
        var(
          --utrecht-link-hover-color,
          var(
            --ams-link-hover-color,
            var(--basis-color-action-2-color-hover, var(--_cwk-link-color))
          )
        )
      )
    );
    --_cwk-link-text-decoration-thickness: max(
      1px,
      var(
        --cwk-link-text-decoration-thickness,
        var(
          --nl-link-text-decoration-thickness,
          var(
            --utrecht-link-text-decoration-thickness,
            var(--ams-link-text-decoration-thickness, auto)
          )
        )
      )
    );
    --_cwk-link-text-underline-offset: var(
      --cwk-link-text-underline-offset,
      var(
        --nl-link-text-underline-offset,
        var(--utrecht-link-text-underline-offset, var(--ams-link-text-underline-offset, auto))
      )
    );
    --_cwk-space: var(
      --cwk-space,
      var(--utrecht-space-block-md, var(--ams-space-m, var(--basis-space-block-xl, 1rem)))
    );
  }
`;
