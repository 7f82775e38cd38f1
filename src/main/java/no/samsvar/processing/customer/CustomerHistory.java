package no.samsvar.processing.customer;

import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.register.history.HistoryTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history of customers' lines is read. */
@Configuration(proxyBeanMethods = false)
class CustomerHistory {

    @Bean
    HistoryTable processingCustomerEntry() {
        return new HistoryTable("processing_customer_entry", FormDeclaration.of(Received.class));
    }
}
