package no.samsvar.rights.web;

import java.util.List;
import no.samsvar.document.FolderDocument;
import no.samsvar.document.FolderDocuments;
import no.samsvar.document.Format;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.web.Languages;
import no.samsvar.register.FolderItem;
import no.samsvar.rights.notice.Editions;
import no.samsvar.rights.notice.Shape;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the notice is found, and what an inspector takes along of it. */
@Configuration(proxyBeanMethods = false)
class NoticeInFolder {

    @Bean
    FolderItem noticeFolder() {
        return new FolderItem(
                FolderItem.Part.PERFORMING,
                "notice.title",
                NoticeFrame.NOTICE,
                Permission.NOTICE_READ,
                2);
    }

    /** What was handed out last; nothing where nothing was. */
    @Bean
    FolderDocuments noticeForInspectors(Editions editions, Languages languages) {
        return () ->
                Permissions.has(Permission.NOTICE_READ)
                        ? editions.newest().stream()
                                .map(
                                        edition ->
                                                new FolderDocument(
                                                        FolderItem.Part.PERFORMING,
                                                        "notice.in-folder",
                                                        List.of(String.valueOf(edition.number())),
                                                        Permission.NOTICE_READ,
                                                        List.of(Format.PDF, Format.WORD),
                                                        _ ->
                                                                editions.document(
                                                                        edition,
                                                                        Shape.LONG,
                                                                        languages.current())))
                                .toList()
                        : List.of();
    }
}
