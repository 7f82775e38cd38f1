package no.samsvar.risk;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.samsvar.platform.form.OwnWords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the scale in use, and what the enterprise calls them. */
@Configuration(proxyBeanMethods = false)
class ScaleWords {

    @Bean
    OwnWords likelihoodWords(Scales scales) {
        return words(scales, Likelihood.class, RiskScale::likelihoods);
    }

    @Bean
    OwnWords consequenceWords(Scales scales) {
        return words(scales, Consequence.class, RiskScale::consequences);
    }

    private static <E extends Enum<E>> OwnWords words(
            Scales scales, Class<E> type, Function<RiskScale, List<String>> own) {
        return new OwnWords() {
            @Override
            public Class<E> type() {
                return type;
            }

            @Override
            public List<Word> inUse() {
                var scale = scales.current();
                var steps = scale.steps().inUse(type);
                var words = own.apply(scale);
                return IntStream.range(0, steps.size())
                        .mapToObj(
                                step ->
                                        new Word(
                                                steps.get(step),
                                                words.isEmpty() ? "" : words.get(step)))
                        .toList();
            }
        };
    }
}
