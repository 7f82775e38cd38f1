package no.samsvar.deviation.assessment;

import java.time.Instant;
import no.samsvar.deviation.notice.NoticeException;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import org.jspecify.annotations.Nullable;

/** Whether an exception excuses from telling people one by one. */
@FormName("deviation.assessment")
public record NoticeForm(
        @Nullable NoticeException noticeException,
        @LongText @Nullable String noticeReason,
        @Nullable Boolean noticeOrdered,
        @Nullable Instant publicNoticeAt) {}
